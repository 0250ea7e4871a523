import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { Marked } from 'marked';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { oneLine, printableText } from '#core/export/clean-text';
import { exportView } from '#core/export/export-view';
import { properties } from '#core/export/front-matter';
import { markdownOf } from '#core/export/markdown';
import { noteHtml as htmlOf } from '#core/export/note-html';
import { reportWords } from '#core/report/words/report-languages';
import { exportInput } from '../../kit/export-input';

const noteHtml = (markdown: string, place = 1): string => htmlOf(markdown, reportWords(), { place });

const marked = new Marked({ gfm: true });

/** Reads such a file back: its properties, and its body as a page of HTML. */
function read(file: string) {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/u.exec(file) ?? [];
  // A note may hold HTML, which takes whatever follows it where it is not closed: only notes are read apart from the rest.
  const tokens = marked.lexer(body);
  const callouts = tokens.filter(({ type }) => type === 'blockquote').map(({ raw }) => raw.trimEnd());
  const own = body
    .split('\n\n')
    .filter((block) => !block.startsWith('> [!note]'))
    .join('\n\n');
  const { document } = parseHTML(`<!doctype html><html><body>${marked.parse(own, { async: false })}</body></html>`);
  for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
  return { values: parse(yaml) as unknown, callouts, top: [...document.body.children] };
}

/** The blocks below a heading of the second level, up to the next. */
function below(top: readonly Element[], heading: string): readonly Element[] {
  const start = top.findIndex(({ tagName, textContent }) => tagName === 'H2' && textContent === heading);
  if (start < 0) return [];
  const rest = top.slice(start + 1);
  const end = rest.findIndex(({ tagName }) => tagName === 'H2');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Two breaks of a line beside each other are one in marked's HTML. */
const words = (element: Element | undefined): string => (element?.textContent ?? '').replaceAll('\n\n', '\n');

it('comes back from Markdown word for word, whatever the words are', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const view = exportView(input);
      const { report } = view;
      const { values, callouts, top } = read(markdownOf(view));
      expect(values).toEqual(properties(view));
      expect(top[0]?.tagName).toBe('H1');
      expect(oneLine(words(top[0]))).toBe(oneLine(report.title));

      const source = below(top, 'Source');
      expect(source.map((paragraph) => words(paragraph).replace(/ \^(?:p|head-)\d+\n?$/u, ''))).toEqual(
        report.source.map(({ text }) => printableText(text)),
      );
      for (const { heading, items } of report.sections) {
        const [list] = below(top, heading);
        const lines = [...(list?.children ?? [])].map((item) => oneLine(words(item)));
        expect(lines).toHaveLength(items.length);
        for (const [index, { label, lead, details, comments = [] }] of items.entries()) {
          for (const part of [lead ?? '', label, ...details, ...comments.map(({ text }) => text)]) {
            expect(lines[index]).toContain(oneLine(part));
          }
        }
      }
      const marks = below(top, 'Highlights').flatMap((list) => [...list.children]);
      expect(marks.map((item) => oneLine(words(item).split('==')[1] ?? ''))).toHaveLength(view.highlights.length);

      expect(callouts).toHaveLength(report.notes.length);
      const notes = callouts.slice(0, view.notes.length).map((block) => {
        const [, , ...lines] = block.split('\n');
        return lines
          .map((line) => line.slice(2))
          .join('\n')
          .trimEnd();
      });
      expect(notes).toEqual(view.notes.map(({ markdown }) => printableText(markdown).trimEnd()));
    }),
    { numRuns: 50 },
  );
});

it('keeps the footnotes of two notes apart, and gives back what each of them shows', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const [first, second] = ['By the **gauge**.', 'By *nobody*.'].map(
        (words) => `It rose[^1] and [^2], twice[^1].\n\n[^1]: ${words}\n    Twice.`,
      );
      const notes = input.notes.map((note, index) => ({ ...note, markdown: (index === 0 ? first : second) ?? '' }));
      const { callouts } = read(markdownOf(exportView({ ...input, notes })));
      const back = callouts.slice(0, 2).map((block) => block.replaceAll(/^> ?/gmu, '').split('\n').slice(2).join('\n'));
      expect(back[1]).toContain('[^1-2]: By');
      expect(back[1]?.match(/\[\^1\]/gu)).toBeNull();
      expect(back.map((markdown) => noteHtml(markdown))).toEqual([first, second].map((note = '') => noteHtml(note)));
      expect(back.map((markdown) => markdown.replaceAll('[^1-2]', '[^1]').trimEnd())).toEqual([first, second]);
    }),
    { numRuns: 20 },
  );
});

it('lets no text of an article make a link, a picture or an element', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const view = exportView({ ...input, notes: [] });
      const { top } = read(markdownOf(view));
      const own = new Set(['H1', 'H2', 'P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A', 'BLOCKQUOTE']);
      for (const element of top.flatMap((each) => [each, ...each.querySelectorAll('*')])) {
        expect(own).toContain(element.tagName);
        if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^#%5E(?:p|head-)\d+$/u);
      }
      const headings = top.filter(({ tagName }) => tagName === 'H2').map(({ textContent }) => textContent);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings.at(-1)).toBe('Source');
    }),
    { numRuns: 50 },
  );
});
