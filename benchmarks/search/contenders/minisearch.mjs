import { load, serve } from "./serve.mjs";

const MiniSearch = load("minisearch");

const joined = (text) => text.toLowerCase().replace(/[\s\-/]+/g, "");
const fuzzy = (term) => (term.length > 3 ? 0.25 : false);

serve(
  (names) => {
    const index = new MiniSearch({ fields: ["name", "joined"], storeFields: ["slug"] });
    index.addAll(names.map((name) => ({ ...name, joined: joined(name.name) })));
    return index;
  },
  (index, { text, least, begun }) => {
    const terms = new Set(text.toLowerCase().split(/[\s\-/]+/).filter(Boolean)).size;
    const prefix = begun ? (_, at, all) => at === all.length - 1 : false;
    return index
      .search({
        combineWith: "OR",
        queries: [
          { queries: [text], fields: ["name"], fuzzy, prefix },
          { queries: [joined(text)], fields: ["joined"], fuzzy: 0.2, prefix: begun },
        ],
      })
      .map((hit) => [hit, new Set(hit.queryTerms).has(joined(text)) ? 1 : hit.queryTerms.length / terms])
      .filter(([, share]) => share >= least)
      .slice(0, 20)
      .map(([hit, share]) => [hit.slug, share]);
  },
);
