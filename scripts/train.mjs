import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup/paths.mjs';
import { buildForNode } from './setup/build-for-node.mjs';
import { runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { trainField } from './train/chain-field.mjs';
import { readCorpora } from './train/corpora.mjs';
import { taggedChains } from './train/examples.mjs';
import { heldOut } from './train/measure.mjs';
import { heldOutRanking } from './train/measure-ranking.mjs';
import { packModel } from './train/pack.mjs';
import { trainRanking } from './train/ranking.mjs';
import { SETTINGS, TRUST } from './train/settings.mjs';
import { summarised } from './train/summaries.mjs';

/** The corpora are not ours to copy: they lie beside the project. */
const CORPORA = join(ROOT, '..', 'shared', 'eval');
const MODELS = join(ROOT, 'resources', 'models');

const NAMES = join(MODELS, 'names.json');
const KEY_POINTS = join(MODELS, 'key-points.json');
const OUT = join(ROOT, 'out', 'train');

/**
 * `npm run train`: learns the weights of the tagger of names and of the ranking of key points and writes them to
 * resources/models, the same bytes each time. `-- --check` only says whether those that are there are these;
 * `-- --measure` holds documents out.
 */
await runMain(async () => {
  if (!existsSync(join(CORPORA, 'train'))) {
    say('the training corpora are not there (../shared/eval/train): nothing was learnt');
    return 0;
  }
  await ensureDependencies();
  const corpora = readCorpora(CORPORA);
  const names = await learnNames(corpora);
  // The signs of a sentence count the names in it, so the names come first.
  const keyPoints = await learnKeyPoints(corpora);
  return Math.max(names, keyPoints);
});

async function learnNames(corpora) {
  const engine = await built('tests/train/names.ts', 'names.mjs');
  const documents = corpora.map((document) => {
    const prepared = engine.prepare(document.text);
    return { ...document, prepared, chains: taggedChains(prepared, document.names, engine.TAGGED_KINDS) };
  });
  if (process.argv.includes('--measure')) {
    process.stdout.write(`${heldOut(documents, [], engine).join('\n')}\n`);
    return 0;
  }
  const chains = documents.flatMap((document) => document.chains);
  const field = trainField(chains, { ...SETTINGS, ...engine.tagging });
  return settle(NAMES, packModel(field, TRUST, engine.tagging.tags), documents.length);
}

async function learnKeyPoints(corpora) {
  const engine = await built('tests/train/key-points.ts', 'key-points.mjs');
  const documents = summarised(CORPORA, corpora, engine);
  if (process.argv.includes('--measure')) {
    process.stdout.write(`${heldOutRanking(documents, engine)}\n`);
    return 0;
  }
  const weights = trainRanking(documents, engine.SIGNS.length);
  return settle(KEY_POINTS, { signs: engine.SIGNS, weights }, documents.length);
}

/** Writes a model, or with `--check` compares it with the one that is there; the exit code. */
function settle(file, model, documents) {
  const packed = `${JSON.stringify(model, null, 1)}\n`;
  const name = basename(file);
  if (process.argv.includes('--check')) {
    const isSame = existsSync(file) && readFileSync(file, 'utf8') === packed;
    say(`${name}: the weights are ${isSame ? '' : 'NOT '}those that training gives`);
    return isSame ? 0 : 1;
  }
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(file, packed);
  say(`learnt from ${documents} documents: ${packed.length} bytes in ${file}`);
  return 0;
}

/** The engine's own view of a text, so that learning and use see the same. */
async function built(entry, name) {
  return import(pathToFileURL(await buildForNode(entry, OUT, name)).href);
}
