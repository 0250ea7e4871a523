import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import { plainArticle } from '../../../tests/kit/plain-article';
import type { PdfOrder } from '../forms/pdf-order';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { writeOrder } from './write-order';
import type { OrderOptions } from './write-order';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
let folder = '';
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-order-'));
  const opened = await openLibrary(join(folder, 'Field notes'), { clock, ids: createIds(clock), name: 'Field notes' });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  await store.addArticles([plainArticle('a1', 'One.'), plainArticle('a2', 'Two.'), plainArticle('a3', 'Three.')]);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(order: Partial<PdfOrder>, more: Partial<OrderOptions> = {}) {
  const printed: string[] = [];
  const errors: string[] = [];
  const out = join(folder, 'out');
  const whole: PdfOrder = {
    library: store.folder,
    articles: [],
    collection: null,
    template: 'dossier',
    paper: 'a4',
    language: 'en',
    out,
    isForced: false,
    author: null,
    startedAt: '2024-05-06T12:00:00.000Z',
    ...order,
  };
  const code = await writeOrder(whole, {
    store,
    exportTo: async (articleId, path) => {
      await writeFile(path, articleId);
      return ok({ token: '', fileName: '', folderName: '' });
    },
    reportTo: async (articles, { title, leftOut }, path) => {
      await writeFile(path, `${title}: ${articles.length} without ${leftOut.length}`);
      return ok({ failed: [] });
    },
    signal: new AbortController().signal,
    print: async (text) => void printed.push(basename(text.trim())),
    printError: async (line) => void errors.push(line),
    ...more,
  });
  const files = await readdir(whole.out).catch(() => []);
  return { code, printed, errors, files: files.sort((a, b) => (a < b ? -1 : 1)) };
}

describe('writeOrder', () => {
  it('writes a file for each article and tells its path', async () => {
    const names = ['Bridge a1.pdf', 'Bridge a2.pdf', 'Bridge a3.pdf'];
    expect(await write({})).toEqual({ code: 0, printed: names, errors: [], files: names });
    expect((await write({ articles: ['a2'] })).files).toContain('Bridge a2 (2).pdf');
  });

  it('writes a report under the name of the library into a folder, or into the file that is named', async () => {
    expect(await write({ template: 'report' })).toMatchObject({ code: 0, files: ['Field notes.pdf'] });
    const file = join(folder, 'mine.pdf');
    expect(await write({ template: 'report', out: file })).toMatchObject({ code: 0, printed: ['mine.pdf'] });
  });

  it('writes the dossiers of many articles into one file where one is named', async () => {
    const file = join(folder, 'all.pdf');
    expect(await write({ out: file })).toMatchObject({ code: 0, printed: ['all.pdf'] });
    expect(await readFile(file, 'utf8')).toBe('Field notes: 3 without 4');
  });

  it('gives a report its articles by their dates', async () => {
    const dates = ['2024-03-01', '2023-06-25', '2023-12-31'];
    const dated = dates.map((publishedOn, index) => {
      const made = plainArticle(`b${index}`, `${publishedOn}.`);
      return { ...made, article: { ...made.article, publishedOn } };
    });
    await store.addArticles(dated);
    let order: readonly string[] = [];
    const reportTo: OrderOptions['reportTo'] = async (articles) => {
      order = articles.map(({ id }) => id);
      return ok({ failed: [] });
    };
    await write({ template: 'report', articles: ['b0', 'b1', 'b2'] }, { reportTo });
    expect(order).toEqual(['b1', 'b2', 'b0']);
  });

  it('refuses in one line what cannot be done, and makes nothing', async () => {
    for (const order of [
      { out: join(folder, 'one.pdf'), template: 'brief' as const },
      { articles: ['none'] },
      { collection: 'none' },
    ]) {
      const done = await write(order);
      expect(done).toMatchObject({ code: 1, printed: [], files: [] });
      expect(done.errors).toHaveLength(1);
    }
    expect(await readdir(folder)).toEqual(['Field notes']);
  });

  it('goes on after an article that cannot be made, and ends at a disk that takes no more', async () => {
    const failing = (code: string) => async (id: string) => {
      // A disk that took no more takes none of the others either.
      if (id === 'a2' || (code === 'save-failed' && id !== 'a1')) return fail(code, 'No.');
      return ok({ token: '', fileName: '', folderName: '' });
    };
    const one = await write({}, { exportTo: failing('print-failed') });
    expect(one).toMatchObject({ code: 1, errors: ['“Bridge a2”: No.'], printed: ['Bridge a1.pdf', 'Bridge a3.pdf'] });
    expect(await write({}, { exportTo: failing('save-failed') })).toMatchObject({
      code: 1,
      errors: ['No.'],
      printed: ['Bridge a1.pdf'],
    });
  });

  it('says how far it came when it is told to end', async () => {
    const ending = new AbortController();
    const exportTo = async () => {
      ending.abort();
      return ok({ token: '', fileName: '', folderName: '' });
    };
    const done = await write({}, { signal: ending.signal, exportTo });
    expect(done).toMatchObject({ code: 1, errors: ['It was ended after 1 of 3 PDFs.'] });
    expect(await write({ template: 'report' }, { reportTo: async () => null })).toMatchObject({ code: 1, printed: [] });
  });
});
