import { expect, it } from 'vitest';
import { createNotesScan } from './notes-scan';
import { parseTyped } from './query';

const found = (typed: string, scan: ReturnType<typeof createNotesScan>) =>
  scan.search(parseTyped(typed), 10).map(({ noteId }) => noteId);

it('finds words in notes without accents, and only where words of notes are asked for', () => {
  const scan = createNotesScan();
  scan.put([
    { id: 'a', markdown: '# Çatalan bridge\n\nAsk the quartermaster.' },
    { id: 'b', markdown: 'The harbour' },
  ]);
  expect(found('quarterm', scan)).toEqual(['a']);
  expect(found('note:catalan', scan)).toEqual(['a']);
  expect(found('note:"the harbour" -quartermaster', scan)).toEqual(['b']);
  for (const typed of ['title:bridge', '-bridge', 'date:2023', 'lang:en', 'bridge lang:en', '']) {
    expect(found(typed, scan)).toEqual([]);
  }
  const [hit] = scan.search(parseTyped('quartermaster'), 1);
  expect(hit?.title).toBe('Çatalan bridge');
  expect(hit?.snippet?.marks.map(({ start, end }) => hit.snippet?.text.slice(start, end))).toEqual(['quartermaster']);
  scan.put([{ id: 'b', markdown: 'The quartermaster' }]);
  expect(found('quartermaster', scan)).toEqual(['b']);
  expect(found('harbour', scan)).toEqual([]);
});

it('knows the words of its notes as they are now', () => {
  const scan = createNotesScan();
  const { words } = scan;
  expect(words.count('harbour')).toBe(0);
  scan.put([
    { id: 'a', markdown: 'Çatalan harbour, harbour' },
    { id: 'b', markdown: 'The harbours' },
  ]);
  expect(words.count('harbour')).toBe(1);
  expect(words.count('harb', { isPrefix: true })).toBe(2);
  expect(words.count('harbour', { field: 'note' })).toBe(1);
  expect(words.count('harbour', { field: 'title' })).toBe(0);
  expect(words.near('catalna', 1)).toEqual(['catalan']);
  scan.put([]);
  expect(words.count('harbour')).toBe(0);
  expect(words.near('catalna', 1)).toEqual([]);
});
