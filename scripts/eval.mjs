import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableOf } from './eval/rows.mjs';
import { buildForNode } from './setup/build-for-node.mjs';
import { SetupError, runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

/** The corpora and their scorer are not ours to copy: they lie beside the project. */
const CORPORA = join(ROOT, '..', 'shared', 'eval');
const OUT = join(ROOT, 'out', 'eval');

/** `npm run eval [-- --only CORPUS,CORPUS]`: measures the engine on the evaluation corpora and on our own texts, and prints a table of each. */
await runMain(async () => {
  await ensureDependencies();
  mkdirSync(OUT, { recursive: true });
  if (existsSync(join(CORPORA, 'score.mjs'))) await measureCorpora();
  else say('the evaluation corpora are not there (../shared/eval): only our own texts were measured');
  const own = await buildForNode('tests/eval/own/print.ts', OUT, 'own.mjs');
  await step([own, join(ROOT, 'tests', 'eval', 'own')], process.env);
  return 0;
});

async function measureCorpora() {
  const adapter = await buildForNode('tests/eval/adapter.ts', OUT, 'adapter.mjs');
  const predictions = join(OUT, 'predictions.json');
  const scores = join(OUT, 'scores.json');
  const totals = join(OUT, 'totals.json');
  const env = { ...process.env, SIDELIGHT_EVAL_TOTALS: totals };
  await step([join(CORPORA, 'run-engine.mjs'), adapter, predictions, ...process.argv.slice(2)], env);
  await step([join(CORPORA, 'score.mjs'), predictions, '--json', scores], process.env);
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const measured = read(totals);
  for (const breach of measured.breaches.slice(0, 10)) say(`evidence that does not hold: ${breach}`);
  process.stdout.write(`\n${tableOf(read(scores), measured).join('\n')}\n`);
}

async function step(args, env) {
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, env });
  process.stdout.write(output);
  if (code !== 0) throw new SetupError('the evaluation could not be carried out (see above)');
}
