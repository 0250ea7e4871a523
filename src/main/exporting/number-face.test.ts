import { expect, it } from 'vitest';
import { REPORT_LANGUAGES, reportWords } from '#core/report/words/report-languages';
import { numberFace } from './number-face';

it.each(REPORT_LANGUAGES)('has every letter of the page numbers: %s', async (language) => {
  const face = await numberFace();
  const words = reportWords(language).page(12_345, 67_890);
  expect(face.codesOf(words)).toMatch(/^[\dA-F]+$/u);
  expect(face.widthOf(words, 7)).toBeGreaterThan(10);
});
