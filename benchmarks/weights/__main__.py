"""Learns anew what the signs of a text count, and shows it beside what the search has now.

python -m benchmarks.weights

A weight of a sign that few texts have moves by itself from one run of labels to the next; what counts is whether the
errors behind the table fall. They are counted at the best threshold for each, the new weights on texts that they were
not learned from (ten folds).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from benchmarks.search.corpus import shipped
from benchmarks.weights.samples import Apart, Sample, asking, going, talking, wanting
from bot.core.search import signs

_FOLDS = 10
_MILD = 3.0
"""How little the weights are held back from growing: scikit-learn's C."""


def main() -> int:
    """Prints a table for each class of signs; 1 where scikit-learn is missing."""
    try:
        linear, selection = import_module("sklearn.linear_model"), import_module("sklearn.model_selection")
    except ImportError:
        print("Learning needs scikit-learn: pip install scikit-learn", file=sys.stderr)
        return 1
    library = shipped()
    apart = Apart(library)
    for now, found in (
        (signs.ASKING, asking(apart)),
        (signs.TALKING, talking(apart)),
        (signs.LEAVING, going(apart, library)),
        (signs.WANTING, wanting(apart, library)),
    ):
        samples = list(found)
        so = [sample.so for sample in samples]
        model = linear.LogisticRegression(C=_MILD, class_weight="balanced", max_iter=5000)
        every = [sample.signs for sample in samples]
        anew = model.fit(every, so).coef_[0]
        likely = selection.cross_val_predict(model, every, so, cv=_FOLDS, method="decision_function")
        print(f"\n{type(now).__name__}: {len(samples)} texts, {sum(so)} of them so\n")
        for name, weight, other in zip(now._fields, now, anew, strict=True):
            print(f"  {name:14}{weight:7.2f}{other:7.2f}")
        print(f"\n  wrong         {_wrong(samples, [signs.weigh(now, one) for one in every])}")
        print(f"  wrong, anew   {_wrong(samples, list(likely))}")
    return 0


def _wrong(samples: Sequence[Sample], scores: Sequence[float]) -> str:
    """The least share of texts that some threshold takes wrongly, those that are so weighing as much as the others."""
    so = sum(sample.so for sample in samples)
    missed, taken = so, 0
    least = (1.0, missed, taken)
    for _, sample in sorted(zip(scores, samples, strict=True), key=lambda one: -one[0]):
        missed, taken = missed - sample.so, taken + (not sample.so)
        least = min(least, (missed / so + taken / (len(samples) - so), missed, taken))
    return f"{least[0] / 2:.1%}: {least[1]} of {so} missed, {least[2]} of {len(samples) - so} taken"


if __name__ == "__main__":
    sys.exit(main())
