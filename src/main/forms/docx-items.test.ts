import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import type { ReportLanguage } from '#core/report/words/report-languages';
import { keptDraft, keptOfArticle } from '#core/library/kept';
import type { Summary } from '#core/summary/summary';
import { emptySummary, plainArticle } from '../../../tests/kit/plain-article';
import { openZip } from '../importing/archive/zip-entries';
import { docxOf } from './docx';

const EVIDENCE = { start: 0, end: 3 };

/** The document of an article with such a summary. */
function documentOf(text: string, summary: Partial<Summary>, saidIn: ReportLanguage = 'en'): Promise<Uint8Array> {
  const { article } = plainArticle('a1', text);
  const kept = keptOfArticle(keptDraft(), 'a1');
  const whole = { ...emptySummary('test'), ...summary };
  const input = { article, summary: whole, reviews: [], notes: [], kept, tags: [], collections: [], saidIn };
  return docxOf(exportView(input));
}

/** The paragraphs of a document, as Word reads them. */
async function paragraphsOf(bytes: Uint8Array): Promise<(words: string) => string> {
  for await (const { name, inflate } of (await openZip(bytes)).members()) {
    if (name !== 'word/document.xml') continue;
    const all = ((await inflate(10_000_000)) ?? '').toString().split('<w:p>');
    return (words) => all.find((paragraph) => paragraph.includes(words)) ?? '';
  }
  throw new Error('There is no document');
}

it('sets items as lists of Word, key points numbered', async () => {
  const keyPoints = ['The dam held.', 'Nobody came.'].map((text, index) => ({
    id: `k${index}`,
    text,
    evidence: [EVIDENCE],
    score: 1,
  }));
  const places = [{ id: 'p', name: 'Ostra', aliases: [], mentions: [EVIDENCE] }];
  const bytes = await documentOf('The dam held. Nobody came to Ostra.', { keyPoints, places });
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(html).toMatch(/<ol><li>The dam held\..*<\/li><li>Nobody came\..*<\/li><\/ol>/u);
  expect(html).toMatch(/<ul><li>Ostra.*<\/li><\/ul>/u);
});

it('sets items without letters, and lines below an item, on the side of the items around them', async () => {
  const figure = (id: string, text: string, unit: string) => ({
    id,
    text,
    unit,
    value: 1,
    what: null,
    evidence: EVIDENCE,
  });
  const figures = [figure('f1', 'سبعة سدود', 'dams'), figure('f2', 'ثلاث بوابات', 'gates'), figure('f3', '2031', '%')];
  const paragraph = await paragraphsOf(await documentOf('سبعة سدود وثلاث بوابات 2031', { figures }));
  expect(paragraph('>2031<')).toMatch(/<w:bidi\/>/u);
  const below = paragraph('1 dams');
  expect(below).toContain('<w:bidi w:val="false"/>');
  expect(below).toMatch(/<w:ind w:end="360"\/><w:jc w:val="end"\/>/u);
});

it('keeps a name from the left whole among words from the right', async () => {
  const paragraph = await paragraphsOf(await documentOf('سد', {}, 'ar'));
  expect(paragraph('a1.txt')).toContain('>\u200ea1.txt\u200e<');
});
