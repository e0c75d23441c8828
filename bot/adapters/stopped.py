"""What ends an adapter for good."""


class AdapterStopped(Exception):  # noqa: N818 - it is an end, told to the operator, more than an error
    """An adapter gave up; `str()` is the one line that tells the operator what to do."""
