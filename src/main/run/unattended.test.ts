import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../importing/read-article';
import { analysedOf } from '../jobs/analysed';
import { importFiles } from '../jobs/import-files';
import { itemsOf, planOfDrop } from '../imports/planned-items';
import { openLibrary } from '../store/open-library';
import { createIds } from '../store/ids';
import { runUnattended } from './unattended';
import type { UnattendedOptions } from './unattended';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
const ids = createIds(clock);
let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-run-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(texts: Readonly<Record<string, string>>, replace: Partial<UnattendedOptions> = {}) {
  const printed: string[] = [];
  const errors: string[] = [];
  const out = join(folder, 'out');
  const options: UnattendedOptions = {
    out,
    store,
    isFirstOnly: false,
    importAll: async () => {
      const encoder = new TextEncoder();
      const dropped = Object.entries(texts).map(([name, text]) => ({
        name,
        bytes: encoder.encode(text),
        modifiedAt: null,
      }));
      const items = itemsOf(planOfDrop(dropped));
      const analyse = async ({ file, articleId, importedAt }: Parameters<typeof engine.analyse>[0]) => {
        const read = readArticle(file, { id: articleId, importedAt });
        return read.ok ? ok(analysedOf(read.value, summarize(read.value))) : read;
      };
      const engine: Parameters<typeof importFiles>[1]['engine'] = { atOnce: 1, analyse, close: async () => undefined };
      return ok(await importFiles(items, { store, engine, ids, clock, isSample: false, onProgress: () => undefined }));
    },
    exportTo: async (articleId, path) => {
      await writeFile(path, articleId);
      return ok({ token: 'T', fileName: 'f', folderName: 'd' });
    },
    takePicture: async (articleId) => ok(new TextEncoder().encode(`picture of ${articleId}`)),
    print: async (text) => void printed.push(text),
    printError: async (line) => void errors.push(line),
    ...replace,
  };
  const code = await runUnattended(options);
  const files = await readdir(out).catch(() => []);
  return { code, out, files: files.sort((a, b) => (a < b ? -1 : 1)), printed: printed.join(''), errors };
}

describe('runUnattended', () => {
  it('writes a PDF for each file and a picture of the first, and prints digest and paths', async () => {
    const done = await run({ 'a.txt': 'The well of Velmar is dry.\n', 'b.md': '# Rain\n\nIt rained in Velmar.\n' });
    expect(done).toMatchObject({ code: 0, files: ['a.pdf', 'a.png', 'b.pdf'], errors: [] });
    for (const name of done.files) expect(done.printed).toContain(join(done.out, name));
    expect(done.printed).toContain('The well of Velmar is dry');
    expect(await readFile(join(done.out, 'a.png'), 'utf8')).toMatch(/^picture of ./u);
  });

  it('keeps apart files of the same name', async () => {
    const done = await run({ 'a.txt': 'The well is dry.\n', 'A.md': 'The river is not.\n' });
    expect(done.files).toEqual(['A-2.pdf', 'a.pdf', 'a.png']);
  });

  it('exports the rest after a bad file, says so in a line, and fails', async () => {
    const done = await run({ 'empty.txt': '', 'b.txt': 'The well is dry.\n' });
    expect(done).toMatchObject({ code: 1, files: ['b.pdf', 'b.png'] });
    expect(done.errors).toHaveLength(1);
    expect(done.errors[0]).toMatch(/^empty\.txt: [^\n]+$/u);
  });

  it('fails when there is nothing to export', async () => {
    const done = await run({});
    expect(done).toMatchObject({ code: 1, errors: ['There is no article to export.'] });
  });

  it('exports the first alone when nothing was named', async () => {
    const done = await run({ 'a.txt': 'The well is dry.\n', 'b.txt': 'The river is not.\n' }, { isFirstOnly: true });
    expect(done).toMatchObject({ code: 0, files: ['a.pdf', 'a.png'] });
  });

  it.each([
    ['picture', { takePicture: async () => fail('not-shown', 'Not shown.') }],
    ['export', { exportTo: async () => fail('print-failed', 'Not printed.') }],
    ['import', { importAll: async () => fail('library-locked', 'It is locked.') }],
  ])('fails with one line when the %s fails', async (_what, replace) => {
    const done = await run({ 'a.txt': 'The well is dry.\n' }, replace);
    expect(done.code).toBe(1);
    expect(done.errors).toHaveLength(1);
    expect(done.printed).toBe('');
  });
});
