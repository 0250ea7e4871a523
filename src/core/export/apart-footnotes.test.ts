import * as fc from 'fast-check';
import { Marked } from 'marked';
import { expect, it } from 'vitest';
import { footnotesIn, noteFootnotes } from '../library/note-footnotes';
import { apartFootnotes } from './apart-footnotes';
import { noteHtml as htmlOf } from './note-html';
import { reportWords } from '../report/words/report-languages';

const noteHtml = (markdown: string, place = 1): string => htmlOf(markdown, reportWords(), { place });

const footnotesOf = (markdown: string) =>
  footnotesIn(new Marked({ gfm: true, breaks: true }, ...noteFootnotes()).lexer(markdown));

it('gives the second of two footnotes of one label a name of its own, at each place', () => {
  const note = 'It rose[^1], and again[^1].\n\n[^1]: By the **gauge**.';
  expect(apartFootnotes([note, note, note])).toEqual([
    note,
    note.replaceAll('[^1]', '[^1-2]'),
    note.replaceAll('[^1]', '[^1-3]'),
  ]);
  expect(apartFootnotes(['A[^log].\n\n[^log]: x', 'B[^Log].\n\n[^Log]: y'])[1]).toBe('B[^Log-2].\n\n[^Log-2]: y');
  expect(apartFootnotes(['A[^1].\n\n[^1]: x', 'B[^1].\n\n[^1]: y', 'C[^1-2].\n\n[^1-2]: z'])).toEqual([
    'A[^1].\n\n[^1]: x',
    'B[^1-3].\n\n[^1-3]: y',
    'C[^1-2].\n\n[^1-2]: z',
  ]);
});

it('lets words that are no footnote stay words beside a note that has one', () => {
  const kept = ['A[^1].\n\n[^1]: x', '`[^1]` and\n\n```\n[^1]: code\n```\n\n\\[^1] ![^1](image:x) [[^1]]'];
  expect(apartFootnotes(kept)).toEqual(kept);
  expect(apartFootnotes(['See [^1].', 'A[^1].\n\n[^1]: x'])).toEqual(['See \\[^1].', 'A[^1].\n\n[^1]: x']);
  expect(apartFootnotes(['See [^1].', 'and [^1].'])).toEqual(['See [^1].', 'and [^1].']);
});

const LABELS = ['1', '2', 'log', 'Log', '1-2', 'x y'];
const label = fc.constantFrom(...LABELS);
const piece = fc.oneof(
  label.map((name) => `It rose[^${name}] at dawn.`),
  label.map((name) => `[^${name}]: By the *gauge* of ${name}.`),
  label.map((name) => `- item[^${name}]`),
  label.map((name) => `> said[^${name}]\n> twice[^${name}]`),
  label.map((name) => `| a | b |\n|---|---|\n| x[^${name}] | y |`),
  label.map((name) => `\`[^${name}]\` and \\[^${name}]`),
  label.map((name) => `\`\`\`\n[^${name}]: in code\n\`\`\``),
  fc.constantFrom('# A heading', 'plain *words*', '[[Another note]]'),
);
const note = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('\n\n'));

/** What a note shows, with the labels of footnotes that nothing refers to as they were. */
const shown = (markdown: string): string => noteHtml(markdown).replaceAll(/\[\^([^\]]+?)(?:-\d+)*\]:/gu, '[^$1]:');

const references = (html: string): number => html.match(/<sup>/gu)?.length ?? 0;

it('keeps what each note shows, and no label twice in a file', () => {
  fc.assert(
    fc.property(fc.array(note, { minLength: 2, maxLength: 5 }), (notes) => {
      const apart = apartFootnotes(notes);
      expect(apart.map(shown)).toEqual(notes.map(shown));
      const owned = apart.map((each) => new Set(footnotesOf(each).map((footnote) => footnote.label.toLowerCase())));
      const all = owned.flatMap((labels) => [...labels]);
      expect(all).toHaveLength(new Set(all).size);
      // Read as one, the file has as many places that lead to a footnote as its notes have.
      expect(references(noteHtml(apart.join('\n\n---\n\n')))).toBe(
        references(notes.map((each) => noteHtml(each)).join('')),
      );
    }),
    { numRuns: 300 },
  );
});
