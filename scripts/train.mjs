import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup/paths.mjs';
import { buildForNode } from './setup/build-for-node.mjs';
import { runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { trainField } from './train/chain-field.mjs';
import { readCorpora } from './train/corpora.mjs';
import { taggedChains } from './train/examples.mjs';
import { heldOut } from './train/measure.mjs';
import { packModel } from './train/pack.mjs';
import { SETTINGS, TRUST } from './train/settings.mjs';

/** The corpora are not ours to copy: they lie beside the project. */
const CORPORA = join(ROOT, '..', 'shared', 'eval');
const MODEL = join(ROOT, 'resources', 'models', 'names.json');
const OUT = join(ROOT, 'out', 'train');

/**
 * `npm run train`: learns the weights of the tagger of names and writes them to resources/models/names.json, the same
 * bytes each time. `-- --check` only says whether those that are there are these; `-- --measure` holds documents out.
 */
await runMain(async () => {
  if (!existsSync(join(CORPORA, 'train'))) {
    say('the training corpora are not there (../shared/eval/train): nothing was learnt');
    return 0;
  }
  await ensureDependencies();
  const engine = await builtEngine();
  const documents = readCorpora(CORPORA).map((document) => {
    const prepared = engine.prepare(document.text);
    return { ...document, prepared, chains: taggedChains(prepared, document.names, engine.TAGGED_KINDS) };
  });
  if (process.argv.includes('--measure')) {
    process.stdout.write(`${heldOut(documents, [], engine).join('\n')}\n`);
    return 0;
  }
  const chains = documents.flatMap((document) => document.chains);
  const field = trainField(chains, { ...SETTINGS, ...engine.tagging });
  const packed = `${JSON.stringify(packModel(field, TRUST, engine.tagging.tags), null, 1)}\n`;
  if (process.argv.includes('--check')) {
    const isSame = existsSync(MODEL) && readFileSync(MODEL, 'utf8') === packed;
    say(isSame ? 'the weights are those that training gives' : 'the weights are NOT those that training gives');
    return isSame ? 0 : 1;
  }
  mkdirSync(join(ROOT, 'resources', 'models'), { recursive: true });
  writeFileSync(MODEL, packed);
  say(`learnt from ${documents.length} documents: ${packed.length} bytes in ${MODEL}`);
  return 0;
});

/** The engine's own view of a text, so that learning and use see the same. */
async function builtEngine() {
  return import(pathToFileURL(await buildForNode('tests/train/names.ts', OUT, 'names.mjs')).href);
}
