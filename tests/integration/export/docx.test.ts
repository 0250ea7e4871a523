import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { printableText } from '#core/export/clean-text';
import { noteHtml as htmlOf } from '#core/export/note-html';
import { reportWords } from '#core/report/words/report-languages';
import { exportView } from '#core/export/export-view';
import { docxOf } from '../../../src/main/forms/docx';
import { plainWords } from '../../../src/main/forms/plain-words';
import { exportInput } from '../../kit/export-input';

const noteHtml = (markdown: string, place = 1): string => htmlOf(markdown, reportWords(), { place });

const squeezed = (text: string): string => printableText(text).replaceAll(/\s+/gu, '');

/** The words of a note as anybody reads them, who is shown no marks of Markdown. */
const wordsOf = (markdown: string): string => plainWords(noteHtml(markdown).replaceAll(/<[^>]*>/gu, ''));

it('is a Word document that another reader opens, with the source word for word', async () => {
  await fc.assert(
    fc.asyncProperty(exportInput, async (input) => {
      const view = exportView(input);
      const bytes = await docxOf(view);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const text = squeezed(value);
      const source = view.report.source.map(({ text: words }) => squeezed(words));
      for (const words of source) expect(text).toContain(words);
      for (const { items } of view.report.sections)
        for (const { label } of items) expect(text).toContain(squeezed(label));
      for (const { markdown } of view.notes) expect(text).toContain(squeezed(wordsOf(markdown)));
    }),
    { numRuns: 10 },
  );
});
