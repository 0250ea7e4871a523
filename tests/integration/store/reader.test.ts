import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReader } from '../../../src/main/store/open-reader';
import { bytesBelow } from './library-bytes';
import { codeOf, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

const options = { clock: { now: () => new Date('2024-02-03T04:05:06.000Z') }, ids: { next: () => 'none' } };

test('a reader sees what was acknowledged, also beside a writer, writes nothing and changes no byte', async () => {
  const folder = await freshPath();
  const writer = valueOf(await openAt(folder));
  valueOf(await writer.addArticles([newArticle('a1')]));
  valueOf(await writer.change(putNote('n1', 'Saw the ferry', 'a1')));
  const before = await bytesBelow(folder);
  const reader = valueOf(await openReader(folder, options));
  expect(notesOf(reader)).toEqual({ n1: 'Saw the ferry' });
  expect(valueOf(await reader.readArticle('a1')).article.id).toBe('a1');
  expect(codeOf(await reader.change(putNote('n2', 'no')))).toBe('only-read');
  await reader.close();
  expect(await bytesBelow(folder)).toEqual(before);
  valueOf(await writer.change(putNote('n2', 'went on')));
  await writer.close();
});

test('a line that is only half written is left as it is and is no damage to tell of', async () => {
  const folder = await freshPath();
  const writer = valueOf(await openAt(folder));
  valueOf(await writer.change(putNote('n1', 'whole')));
  await writer.close();
  await appendFile(join(folder, 'journal-1.jsonl'), '{"number":2,"at');
  const before = await bytesBelow(folder);
  const reader = valueOf(await openReader(folder, options));
  expect(notesOf(reader)).toEqual({ n1: 'whole' });
  expect(reader.notices).toEqual([]);
  await reader.close();
  expect(await bytesBelow(folder)).toEqual(before);
});

test('a reader makes no library', async () => {
  const folder = await freshPath();
  expect(codeOf(await openReader(folder, options))).toBe('no-library');
});
