const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

/** The direction of a paragraph by its first strong letter (the rule P2 of UAX 9 without isolates); 'ltr' where there is none. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = STRONG.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Whether any letter of a text runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const RIGHT_TO_LEFT_ALL = new RegExp(RIGHT_TO_LEFT, 'gu');

/** The direction of a whole document: the one most of its letters run in; 'ltr' for a text without letters. */
export function mainDirectionOf(text: string): 'ltr' | 'rtl' {
  const backward = text.match(RIGHT_TO_LEFT_ALL)?.length ?? 0;
  if (backward === 0) return 'ltr';
  return backward * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
