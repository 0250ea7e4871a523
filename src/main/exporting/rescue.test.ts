import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { plainArticle } from '../../../tests/kit/plain-article';
import { originalPath } from '../store/layout';
import { openLibrary } from '../store/open-library';
import { exportReadable } from './rescue';

let base = '';
let store: Store;
let target = '';
const written = (...path: readonly string[]) => join(target, 'Sidelight library 2024-05-06', ...path);

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-rescue-'));
  target = await mkdtemp(join(base, 'out-'));
  let id = 0;
  const opened = await openLibrary(join(base, 'library'), {
    clock: { now: () => new Date('2024-05-06T12:00:00Z') },
    ids: { next: () => `id-${(id += 1)}` },
  });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  await store.addArticles([plainArticle('a1', 'One bridge.'), plainArticle('a2', 'Two bridges.')]);
  const note = { id: 'n1', articleId: 'a1', markdown: '# Heading\n\nMine', createdAt: 't', updatedAt: 't' };
  await store.change({ type: 'note:put', note });
});

afterEach(async () => {
  await store.close();
  await rm(base, { recursive: true, force: true });
});

describe('exportReadable', () => {
  it('writes texts, notes, originals and records as plain files', async () => {
    const result = await exportReadable(store, target, '2024-05-06');
    expect(result).toMatchObject({ ok: true, value: { articles: 2, notes: 1, originals: 2, unread: [] } });
    expect(await readFile(written('texts', '00001 Bridge a1.txt'), 'utf8')).toBe('One bridge.');
    expect(await readFile(written('originals', '00002 a2.txt'), 'utf8')).toBe('Two bridges.');
    expect(await readFile(written('notes', '00001 Bridge a1.md'), 'utf8')).toContain('# Heading\n\nMine');
    const record = JSON.parse(await readFile(written('records', '00001 Bridge a1.json'), 'utf8')) as unknown;
    expect(record).toMatchObject({ row: { id: 'a1' }, article: { text: 'One bridge.' }, notes: [{ id: 'n1' }] });
    expect(await readFile(written('Report.txt'), 'utf8')).toContain('Everything could be read.');
  });

  it('goes on past what cannot be read, and reports each of it', async () => {
    const [a1, a2] = ['a1', 'a2'].map((id) => store.catalogue().articles[id]);
    await writeFile(join(store.folder, 'articles', a1?.file ?? ''), 'garbage');
    await rm(originalPath(store.folder, a2?.sha256 ?? ''));
    const result = await exportReadable(store, target, '2024-05-06');
    expect(result).toMatchObject({ ok: true, value: { articles: 1, notes: 1, originals: 1 } });
    const report = await readFile(written('Report.txt'), 'utf8');
    expect(report).toContain('"Bridge a1" could not be read');
    expect(report).toContain('The original of "Bridge a2" (a2.txt) could not be read.');
    expect(await readdir(written('records'))).toHaveLength(2);
  });

  it('writes over nothing, and says when the folder takes no files', async () => {
    await exportReadable(store, target, '2024-05-06');
    await exportReadable(store, target, '2024-05-06');
    expect(await readdir(target)).toHaveLength(2);
    const failed = await exportReadable(store, join(target, 'nowhere'), '2024-05-06');
    expect(failed).toMatchObject({ ok: false, error: { code: 'save-failed' } });
  });
});
