import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import { htmlOf } from '#core/export/html';
import { markdownOf } from '#core/export/markdown';
import { REPORT_LANGUAGES, reportWords } from '#core/report/words/report-languages';
import { docxOf } from '../../../src/main/forms/docx';
import { exportInput } from '../../kit/export-input';

const [first] = fc.sample(exportInput, { numRuns: 1, seed: 7 });

it.each(REPORT_LANGUAGES)('every form that is read is framed in the language: %s', async (saidIn) => {
  if (first === undefined) throw new Error('No article was made');
  const view = exportView({ ...first, saidIn });
  const { colon, direction, facts, source, locale } = reportWords(saidIn);
  const { document } = parseHTML(htmlOf(view));
  const root = document.documentElement;
  expect([root.getAttribute('lang'), root.getAttribute('dir') ?? 'ltr']).toEqual([locale, direction]);
  const heads = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(heads.at(-1)).toBe(source);
  expect([...document.querySelectorAll('dt')].map(({ textContent }) => textContent)).toContain(facts.imported);
  expect(markdownOf(view)).toContain(`\n## ${source}\n`);
  expect(markdownOf(view)).toContain(`- **${facts.imported}${colon.trimEnd()}** `);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(view)) });
  expect(value).toContain(facts.imported + colon);
  expect(value.split('\n')).toContain(source);
});
