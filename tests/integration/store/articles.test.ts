import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesBelow, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

describe('articles', () => {
  test('are kept with their originals and found by content', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    const articles = [newArticle('a1'), newArticle('a2'), newArticle('a3', newArticle('a1').article.text)];
    const rows = valueOf(await store.addArticles(articles));
    expect(rows.map(({ id, words, title }) => [id, words, title])).toEqual([
      ['a1', 9, 'Bridge a1'],
      ['a2', 9, 'Bridge a2'],
      ['a3', 9, 'Bridge a3'],
    ]);
    await store.close();
    const again = valueOf(await openAt(folder));
    for (const { article, summary, original } of articles) {
      expect(valueOf(await again.readArticle(article.id))).toEqual({ article, summary });
      const kept = join(folder, 'originals', article.sha256.slice(0, 2), article.sha256);
      expect(await readFile(kept)).toEqual(original);
      expect(again.findBySha256(article.sha256)?.sha256).toBe(article.sha256);
    }
    expect(again.findBySha256('0'.repeat(64))).toBeNull();
    expect((await filesBelow(folder)).filter((name) => name.startsWith('originals'))).toHaveLength(2);
    await again.close();
  });

  test('the one not deleted is found first; a deleted one is still found', async () => {
    const store = valueOf(await openAt(await freshPath()));
    const first = newArticle('a1');
    valueOf(await store.addArticles([first]));
    valueOf(await store.change({ type: 'article:delete', id: 'a1', at: '2024-02-03T04:05:06.000Z' }));
    expect(store.findBySha256(first.article.sha256)?.deletedAt).not.toBeNull();
    valueOf(await store.addArticles([newArticle('a2', first.article.text)]));
    expect(store.findBySha256(first.article.sha256)?.id).toBe('a2');
    await store.close();
  });

  test('a new version is a new file, and an original is written once', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    const first = newArticle('a1');
    const [before] = valueOf(await store.addArticles([first]));
    const kept = join(folder, 'originals', first.article.sha256.slice(0, 2), first.article.sha256);
    const { ino } = await stat(kept);
    const [after] = valueOf(await store.addArticles([{ ...first, summary: { ...first.summary, engine: 'later' } }]));
    expect(after?.file).not.toBe(before?.file);
    expect((await stat(kept)).ino).toBe(ino);
    expect(await filesBelow(join(folder, 'articles'))).toHaveLength(2);
    expect(valueOf(await store.readArticle('a1')).summary.engine).toBe('later');
    await store.close();
  });

  test('a damaged or missing file is an error, never a text', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    const [row] = valueOf(await store.addArticles([newArticle('a1')]));
    const path = join(folder, 'articles', row?.file ?? '');
    const bytes = await readFile(path);
    await writeFile(path, Buffer.from(bytes.toString().replace('bridge', 'brigde')));
    expect(codeOf(await store.readArticle('a1'))).toBe('article-damaged');
    await rm(path);
    expect(codeOf(await store.readArticle('a1'))).toBe('article-damaged');
    expect(codeOf(await store.readArticle('nobody'))).toBe('article-unknown');
    await store.close();
  });

  test('bytes that are not the original of their article are a bug', async () => {
    const store = valueOf(await openAt(await freshPath()));
    await expect(store.addArticles([{ ...newArticle('a1'), original: Buffer.from('x') }])).rejects.toThrow('original');
    await store.close();
  });
});

describe('listeners', () => {
  test('hear of the touched articles after a change, until they leave', async () => {
    const store = valueOf(await openAt(await freshPath()));
    const heard: (readonly string[])[] = [];
    const leave = store.subscribe((ids) => heard.push(ids));
    valueOf(await store.change(putNote('n1', 'one', 'article-7')));
    valueOf(await store.change({ type: 'note:delete', id: 'n1' }));
    leave();
    valueOf(await store.change(putNote('n2', 'two')));
    expect(heard).toEqual([['article-7'], ['article-7']]);
    await store.close();
  });
});

describe('a folder that goes away', () => {
  test('is never written to behind its name, and is gone on with when it is back', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    valueOf(await store.change(putNote('n1', 'here')));
    await rename(folder, `${folder}-away`);
    expect(codeOf(await store.change(putNote('n2', 'nowhere')))).toBe('library-gone');
    const other = valueOf(await openAt(folder));
    expect(codeOf(await store.change(putNote('n2', 'elsewhere')))).toBe('library-gone');
    await other.close();
    await rm(folder, { recursive: true });
    await rename(`${folder}-away`, folder);
    valueOf(await store.change(putNote('n3', 'back')));
    await store.close();
    const again = valueOf(await openAt(folder));
    expect(Object.keys(again.catalogue().notes)).toEqual(['n1', 'n3']);
    await again.close();
  });

  test('is not begun anew by an import', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    await rename(folder, `${folder}-away`);
    expect(codeOf(await store.addArticles([newArticle('a1')]))).toBe('library-gone');
    await expect(access(folder)).rejects.toThrow('ENOENT');
    await rename(`${folder}-away`, folder);
    valueOf(await store.addArticles([newArticle('a1')]));
    await store.close();
  });
});
