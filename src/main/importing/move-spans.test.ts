import { expect, it } from 'vitest';
import type { Article } from '#core/library/article';
import { moveSpans } from './move-spans';
import { readDocument } from './read-document';

const CONTEXT = { id: 'a', importedAt: '2024-01-01T00:00:00.000Z' };

async function readAs(fileName: string, bytes: Uint8Array, encoding: string): Promise<Article> {
  const read = await readDocument({ fileName, bytes, modifiedAt: null, encoding }, CONTEXT);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const STORY = `La réunion a duré trois heures, selon Éloïse Février. ${'Le pont était fermé depuis mars. '.repeat(9)}`;
const PLACE = 'selon Éloïse Février';

it.each(['note.txt', 'page.html'])('finds the same words of %s in another reading', async (name) => {
  const text = name.endsWith('html') ? `<html><body><h1>Titre</h1><p>${STORY}</p></body></html>` : STORY;
  const bytes = Buffer.from(text);
  const wrong = await readAs(name, bytes, 'windows-1252');
  const right = await readAs(name, bytes, 'utf-8');
  const start = right.text.indexOf(PLACE);
  const span = { start, end: start + PLACE.length };
  const [there] = moveSpans({ bytes, before: right, after: wrong }, [span]);
  expect(wrong.text.slice(there?.start, there?.end)).toBe('selon Ã‰loÃ¯se FÃ©vrier');
  expect(moveSpans({ bytes, before: wrong, after: right }, [there ?? span])).toEqual([span]);
});
