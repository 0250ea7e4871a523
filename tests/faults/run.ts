import { writeFileSync } from 'node:fs';
import { CLASSES } from './classes';
import { emptyTally, openLab } from './kit/lab';
import type { Breach, FaultClass, Tally } from './kit/lab';

const BREACHES: readonly Breach[] = ['lost', 'resets', 'unreadable', 'silent'];
const args = process.argv.slice(2);
const full = args.includes('--full');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const seed = Number(args.find((arg) => arg.startsWith('--seed='))?.slice('--seed='.length) ?? 1);
const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const unknown = wanted.filter((id) => !CLASSES.some((each) => each.id === id));
if (unknown.length > 0) {
  say(`There is no class ${unknown.join(', ')}; choose from ${CLASSES.map(({ id }) => id).join(' ')}.`);
  process.exit(1);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const total = emptyTally();
const start = performance.now();
const chosen = CLASSES.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
// Most of a class is waiting: for a disk, a lock, a process that starts. Full counts are taken one class after the other.
await Promise.all(Array.from({ length: full ? 1 : 2 }, runChosen));
say(line('total', total, start));
if (report !== undefined) writeFileSync(report, JSON.stringify({ ...counts, failures }));
process.exit(counts.failed === 0 ? 0 : 1);

async function runChosen(): Promise<void> {
  for (let next = chosen.shift(); next; next = chosen.shift()) await runClass(next);
}

async function runClass(each: FaultClass): Promise<void> {
  const begun = performance.now();
  const reason = (await each.unable?.()) ?? null;
  if (reason !== null) {
    counts.skipped += 1;
    say(`${each.id} not run here: ${reason}`);
    return;
  }
  const { lab, missing, end } = openLab(full, seed, (text) => say(`  ${each.id}: ${text.trim()}`));
  try {
    await each.run(lab);
  } catch (error) {
    lab.breach('unreadable', error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await end();
  }
  const isBroken = lab.tally.runs === 0 || BREACHES.some((breach) => lab.tally[breach] > 0);
  counts[isBroken ? 'failed' : 'passed'] += 1;
  if (isBroken) failures.push(`fault suite  ${line(each.id, lab.tally, begun)}`);
  for (const key of ['runs', 'acknowledged', ...BREACHES] as const) total[key] += lab.tally[key];
  counts.skipped += missing.length;
  say(line(each.id, lab.tally, begun) + (missing.length > 0 ? ` not run here: ${missing.join('; ')}` : ''));
}

function line(name: string, tally: Tally, since: number): string {
  const { runs, acknowledged, lost, resets, unreadable, silent } = tally;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const broken = `lost=${lost} resets=${resets} unreadable=${unreadable} silent=${silent}`;
  return `${name} runs=${runs} acknowledged=${acknowledged} ${broken} (${seconds} s)`;
}
