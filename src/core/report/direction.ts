import type { Direction } from './report-document';

const RTL_LETTERS = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

/** The direction most letters of a text run in; text without letters runs left to right. */
export function textDirection(text: string): Direction {
  const rtl = text.match(RTL_LETTERS)?.length ?? 0;
  if (rtl === 0) return 'ltr';
  const all = text.match(LETTERS)?.length ?? 0;
  return rtl * 2 > all ? 'rtl' : 'ltr';
}
