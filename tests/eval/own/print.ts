/* Prints how the engine does on the project's own annotated texts; `scripts/eval.mjs` builds and runs it. */
import { measureOwn } from './measure';
import { rates } from './score';

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder holds the texts?');
const rows = [...measureOwn(folder)].map(([kind, count]) => {
  const { precision, recall, f1 } = rates(count);
  const number = (value: number): string => value.toFixed(1).padStart(9);
  return `${`own texts, ${kind}`.padEnd(34)}${number(precision)}${number(recall)}${number(f1)}`;
});
process.stdout.write(`\n${['what'.padEnd(34) + 'precision   recall       F1', ...rows].join('\n')}\n`);
