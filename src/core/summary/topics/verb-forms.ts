/** Endings by which a verb is told from a noun, by language; the word is in small letters. */
const VERBS: Readonly<Record<string, RegExp>> = {
  // The past agrees with the sound before it: "açıkladı", "gitti", but "hükümeti" is a noun.
  tr: /(?:(?<=\p{L}{2})(?:[fstkçşhp]t|[^fstkçşhp]d)[ıiuü](?:lar|ler)?|m[ıiuü]ş(?:t[ıiuü]r?)?|[ıiuü]yor(?:du|lar|uz|um)?|[ae]c[ae][kğ](?:[ıi]n[ıi])?|(?:m[ae]k|[dt][ıiuü]ğ[ıiuü]n[ıiuü])|[ae]r[ae]k|(?:ışan|işen|ılan|ilen|ulan|ülen|ınan|inen|unan|ünen|eden|ayan|eyen))$/u,
  uk: /^(?=.{6,}$)(?:.+(?:[аиіуюяї]ло|[аиую]ли|[аую]в|ив(?<!тив)|[аиуя]ла|[уюо]вати|ться|лися|лася|вся|ують|юють|ають|яють|ять|ує|ює))$/u,
  ja: /^(?:\p{Script=Hiragana}+|.*\p{Script=Hiragana}(?<=[るたてうくすぬむぐぶいんだ]))$/u,
};
/** Nouns with such an ending. */
const NOUNS = /^(?:ekmek|yemek|kendi|şimdi|пам[’ʼ']ять|правила|могила|світило)$/u;

/** True for a word whose ending shows a verb in Turkish, Ukrainian or Japanese: it says no subject. */
export function isVerbForm(word: string, code: string): boolean {
  return VERBS[code]?.test(word) === true && !NOUNS.test(word);
}
