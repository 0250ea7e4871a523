import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';
import { eitherCase } from '../../names/either-case';
import { valueOfDigits } from '../number-words';

/** Words before a number whose noun is left out: what it is compared with, an average, a sum. */
const BEFORE: Readonly<Record<string, string>> = {
  fr: 'contre|au lieu de|en moyenne|au total',
  es: 'frente a|en lugar de|un promedio de|en promedio|en total',
  pt: 'contra|em vez de|em média|uma média de|ao todo|no total',
  it: 'contro|invece di|in media|una media di|in tutto|in totale',
  de: 'gegenüber|statt|im Schnitt|im Durchschnitt|durchschnittlich|insgesamt',
  ru: 'против|вместо|в среднем|всего',
  uk: 'проти|замість|у середньому|в середньому|усього|всього',
  tr: 'ortalama|toplam|toplamda',
  ar: 'مقابل|بمعدل|بمتوسط',
  fa: 'در برابر|به طور متوسط|به‌طور متوسط|در مجموع',
  ur: 'اوسطاً|اوسطا|مجموعی طور پر',
};
const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+`;
const CLOSES = String.raw`(?=[.;!?)](?!\d)|,(?!\d)|\s*$|\n|۔|،|\s(?:l[’']année|en|em|im|in|nel|el|un|une|в|у|за|годом|роком|عام|في|سال|در|میں)(?![\p{L}\p{M}]))`;
/** "килограмм лука — 140.": what stands for a price told before in the sentence. */
const BEHIND_DASH = new RegExp(`(?<=\\d[^.!?\\n]{4,80}\\p{L} [—–] )(?<number>${NUMBER})(?=[.;](?!\\d))`, 'gu');
/** "der 52-jährige Kapitän": an age joined to its word. */
const JOINED_AGE = /(?<![\p{L}\p{N}.,])(?<number>\d{1,3})-jährige[nmrs]?(?! (?:Bestehen|Jubiläum))(?![\p{L}])/gu;

const patterns = new Map(
  Object.entries(BEFORE).map(([code, words]) => [
    code,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${eitherCase(words)}) (?<number>${NUMBER})${CLOSES}`, 'gu'),
  ]),
);

/** Finds numbers whose noun is left out ("contre 690 l’année précédente", "Ortalama 400.", "лук — 140"), in languages other than English. */
export function findWorldLeftNumbers({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  const pattern = patterns.get(code);
  if (pattern === undefined) return [];
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const isSlavic = code === 'ru' || code === 'uk';
  const bare = [...part.matchAll(pattern), ...(isSlavic ? part.matchAll(BEHIND_DASH) : [])];
  return [
    ...bare
      .filter(({ groups }) => !/^(?:19|20)\d\d$/u.test(groups?.['number'] ?? ''))
      .map((match) => draft(match, null)),
    ...[...(code === 'de' ? part.matchAll(JOINED_AGE) : [])].map((match) => draft(match, 'year')),
  ];

  function draft({ 0: whole, index, groups }: RegExpExecArray, unit: string | null): FigureDraft {
    const number = groups?.['number'] ?? '';
    const start = body.start + index + whole.indexOf(number);
    const evidence = { start, end: start + number.length };
    const value = valueOfDigits(number, code !== 'ar' && code !== 'ur');
    return { value, unit, text: sliceOf(text, evidence), what: null, evidence };
  }
}
