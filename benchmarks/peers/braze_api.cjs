// npm's braze-api in the speed benchmark; `node braze_api.cjs FOLDER TASKS URL FILE SIZE`, where
// FOLDER holds its node_modules. Does as benchmarks/worker.py does: prints `ready`, then a line of
// JSON for each line of seconds.
const fs = require("node:fs");
const path = require("node:path");
const readline = require("node:readline");

const [folder, tasks, url, file, size] = process.argv.slice(2);
const { Braze } = require(path.resolve(folder, "node_modules", "braze-api"));

const body = JSON.parse(fs.readFileSync(file, "utf8"))[size];
const braze = new Braze(url, "benchmark-key");
const now = () => Number(process.hrtime.bigint()) / 1e9;

async function run(seconds) {
  const end = now() + seconds;
  const work = async () => {
    let count = 0;
    while (count === 0 || now() < end) {
      const said = await braze.users.track(body);
      if (said.message !== "success") throw new Error(JSON.stringify(said));
      count += 1;
    }
    return count;
  };
  const counts = await Promise.all(Array.from({ length: Number(tasks) }, work));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function main() {
  await run(0.2);
  console.log("ready");
  for await (const line of readline.createInterface({ input: process.stdin })) {
    await run(0);
    const wall = now();
    const cpu = process.cpuUsage();
    const count = await run(Number(line));
    const used = process.cpuUsage(cpu);
    const seconds = (used.user + used.system) / 1e6;
    console.log(JSON.stringify({ count, wall: now() - wall, cpu: seconds }));
  }
}

main();
