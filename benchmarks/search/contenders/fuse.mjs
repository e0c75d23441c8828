import { load, serve } from "./serve.mjs";

const Fuse = load("fuse.js");

const options = { keys: ["name"], includeScore: true, ignoreLocation: true, useTokenSearch: true, tokenMatch: "all" };

// Fuse counts from 0, the same, to 1, nothing in common: turned round here. What is only begun is compared as a whole,
// which completes better than word by word.
serve(
  (names) => new Fuse(names, options),
  (fuse, { text, least, begun }) => {
    fuse.options.threshold = begun ? 0.4 : 1 - least;
    fuse.options.useTokenSearch = !begun;
    return fuse.search(text, { limit: 20 }).map((hit) => [hit.item.slug, 1 - hit.score]);
  },
);
