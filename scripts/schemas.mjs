import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = join(ROOT, 'docs', 'schemas');

/** Writes the JSON Schemas of the library's files and of exported articles to docs/schemas/; with `--check` only says whether they are current. */
const isCheck = process.argv.includes('--check');
const stale = [];
await mkdir(FOLDER, { recursive: true });
// JSON knows no other numbers than finite ones, and no word for them, nor for what a program may not change.
for (const [name, { title, schema }] of Object.entries(await librarySchemas())) {
  const path = join(FOLDER, `${name}.schema.json`);
  const wanted = `${JSON.stringify({ title, ...toJsonSchema(schema, { ignoreActions: ['finite', 'readonly'] }) }, null, 2)}\n`;
  if ((await readFile(path, 'utf8').catch(() => '')) === wanted) continue;
  stale.push(name);
  if (!isCheck) await writeFile(path, wanted);
}
if (stale.length > 0) console.log(`${isCheck ? 'Not current' : 'Written'}: ${stale.join(', ')}`);
if (isCheck && stale.length > 0) process.exitCode = 1;

async function librarySchemas() {
  const load = async (file, folder = 'store') =>
    (await runnerImport(join(ROOT, 'src', 'main', folder, file), { configFile: false, logLevel: 'error' })).module;
  const records = await load('schemas.ts');
  const articles = await load('article-schema.ts');
  const forms = await load('export-schema.ts', 'forms');
  const bundle = await load('manifest.ts', 'bundle');
  return {
    library: { title: 'library.json', schema: records.SentinelSchema },
    catalogue: { title: 'catalogue-<generation>.json', schema: records.SnapshotSchema },
    'journal-line': { title: 'One line of journal-<generation>.jsonl', schema: records.LineSchema },
    export: { title: 'An article exported as JSON', schema: forms.ExportedArticleSchema },
    article: { title: 'articles/ab/<id>-<digest>.json', schema: articles.ArticleFileSchema },
    'bundle-manifest': { title: 'manifest.json of a bundle', schema: bundle.ManifestSchema },
  };
}
