// What both node contenders share: lines of JSON in, lines of JSON out, timed inside.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

export const load = createRequire(process.argv[2] + "/any.js");

export async function serve(build, search) {
  let find;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const given = JSON.parse(line);
    let said;
    if (find === undefined) {
      global.gc();
      const before = process.memoryUsage().rss;
      const start = performance.now();
      find = build(given);
      const seconds = (performance.now() - start) / 1000;
      global.gc();
      said = { seconds, bytes: Math.max(0, process.memoryUsage().rss - before) };
    } else {
      const start = performance.now();
      const hits = search(find, given);
      said = { hits, seconds: (performance.now() - start) / 1000 };
    }
    process.stdout.write(JSON.stringify(said) + "\n");
  }
}
