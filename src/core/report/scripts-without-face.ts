/** The scripts that the bundled typefaces have, and what belongs to no script: figures, marks, emoji. */
const WITH_FACE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}\p{Emoji}\P{L}]+/gu;

/** Living scripts and some that are met in quotations, by their codes of ISO 15924. */
const SCRIPTS = [
  ['Hebr', 'Hebrew'],
  ['Armn', 'Armenian'],
  ['Geor', 'Georgian'],
  ['Beng', 'Bengali'],
  ['Guru', 'Gurmukhi'],
  ['Gujr', 'Gujarati'],
  ['Orya', 'Oriya'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Sinh', 'Sinhala'],
  ['Laoo', 'Lao'],
  ['Khmr', 'Khmer'],
  ['Mymr', 'Myanmar'],
  ['Tibt', 'Tibetan'],
  ['Mong', 'Mongolian'],
  ['Ethi', 'Ethiopic'],
  ['Cher', 'Cherokee'],
  ['Cans', 'Canadian_Aboriginal'],
  ['Thaa', 'Thaana'],
  ['Syrc', 'Syriac'],
  ['Nkoo', 'Nko'],
  ['Tfng', 'Tifinagh'],
  ['Adlm', 'Adlam'],
  ['Vaii', 'Vai'],
  ['Bopo', 'Bopomofo'],
  ['Yiii', 'Yi'],
  ['Copt', 'Coptic'],
  ['Goth', 'Gothic'],
  ['Runr', 'Runic'],
  ['Ogam', 'Ogham'],
  ['Dsrt', 'Deseret'],
  ['Egyp', 'Egyptian_Hieroglyphs'],
  ['Xsux', 'Cuneiform'],
] as const;

/** The codes of the scripts in a text that no bundled typeface has; `Zzzz` where one of them is in no list. */
export function scriptsWithoutFace(text: string): readonly string[] {
  let left = text.replaceAll(WITH_FACE, '');
  const found: string[] = [];
  for (const [code, name] of SCRIPTS) {
    if (left === '') break;
    const rest = left.replaceAll(new RegExp(String.raw`\p{Script=${name}}+`, 'gu'), '');
    if (rest !== left) found.push(code);
    left = rest;
  }
  return left === '' ? found : [...found, 'Zzzz'];
}
