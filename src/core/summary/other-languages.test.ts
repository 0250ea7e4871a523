import { expect, it } from 'vitest';
import type { Article } from '../library/article';
import { otherLanguagesOf } from './other-languages';

const ENGLISH = 'The mayor said on Thursday that forty wells were dry and that the town could not wait for the rain.';
const ARABIC = 'قالت رئيسة البلدية يوم الخميس إن أربعين بئرا قد جفت وإن المدينة لا تستطيع الانتظار حتى هطول المطر.';
const FRENCH =
  'La maire a déclaré jeudi que quarante puits étaient à sec et que la ville ne pouvait pas attendre la pluie.';
const others = (paragraphs: readonly string[], language: string) => {
  const text = paragraphs.join('\n\n');
  return otherLanguagesOf({ text, language, body: { start: 0, end: text.length } } as unknown as Article);
};

it.each([
  [[ENGLISH, ARABIC], 'ar', ['en']],
  [[ENGLISH, ARABIC], 'en', ['ar']],
  [[ENGLISH, FRENCH, ENGLISH, FRENCH], 'en', ['fr']],
  [[ENGLISH, ENGLISH, ENGLISH, ENGLISH, FRENCH], 'en', []],
  [[ENGLISH, 'مرحبا'], 'en', []],
  [[ENGLISH], 'en', []],
])('%j', (paragraphs, language, codes) => {
  expect(others(paragraphs, language)).toEqual(codes);
});
