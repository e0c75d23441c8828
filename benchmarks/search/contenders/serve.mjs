// What both node contenders share: lines of JSON in, lines of JSON out, timed inside by the process's CPU.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

export const load = createRequire(process.argv[2] + "/any.js");

function seconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

export async function serve(build, search) {
  let find;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const given = JSON.parse(line);
    let said;
    if (find === undefined) {
      global.gc();
      const before = process.memoryUsage().rss;
      const start = process.cpuUsage();
      find = build(given);
      const took = seconds(start);
      global.gc();
      said = { seconds: took, bytes: Math.max(0, process.memoryUsage().rss - before) };
    } else {
      const start = process.cpuUsage();
      const hits = search(find, given);
      said = { hits, seconds: seconds(start) };
    }
    process.stdout.write(JSON.stringify(said) + "\n");
  }
}
