import { eld } from 'eld/extrasmall';
import { FUNCTION_WORDS } from './function-words';

/** How much of a text is looked at, in code units. */
const SAMPLE = 6_000;
/** Fewer letters than these tell no language where they are of two scripts. */
const SHORT = 24;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/gu, 'latin'],
  [/\p{Script=Arabic}/gu, 'arabic'],
  [/\p{Script=Cyrillic}/gu, 'cyrillic'],
  [/\p{Script=Han}/gu, 'han'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Sinhala}/gu, 'si'],
];
const KNOWN_TO_ELD = new Set(Object.values(eld.info().Languages));
const LATIN = Object.keys(FUNCTION_WORDS);
/** By each function word the places in LATIN of the languages that have it: a word is looked up once, not once a language. */
const NONE: readonly number[] = [];
const PLACES = new Map<string, number[]>();
for (const [place, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of new Set(words)) PLACES.set(word, [...(PLACES.get(word) ?? []), place]);

/** Small words of English that no other language of Latin letters has. */
const SMALL_ENGLISH = /\b(?:the|and|that|with|from|said|which)\b/gi;
/** A text with one of them in so many code units is English throughout: a bilingual one has fewer. */
const STRIDE = 75;

/** True for words that are English at a glance, by a small word in so many code units: it spares nearly all English the slow way. */
export function isPlainEnglish(words: string, stride: number): boolean {
  return (words.match(SMALL_ENGLISH)?.length ?? 0) > words.length / stride + 1;
}

/**
 * The language a text is written in, as a BCP 47 code, from its script, its letters and its commonest words; 'und' when
 * that does not settle it (too short, mixed, or a language nobody here knows). The same text always gives the same answer.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (isPlainEnglish(sample, STRIDE)) return 'en';
  const counts = new Map(SCRIPTS.map(([pattern, name]) => [name, sample.match(pattern)?.length ?? 0] as const));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < 2) return 'und';
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('han') ?? 0;
  if (kana > 0 && kana + han > total / 2 && kana >= han * 0.1) return 'ja';
  const [script, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (count < total * 0.5) return 'und';
  // "市場 market": a few words in two scripts are of no one language.
  if (total < SHORT && count < total * 0.8) return 'und';
  if (script === 'latin') return latinLanguage(sample);
  if (script === 'arabic') return arabicLanguage(sample);
  if (script === 'cyrillic') return cyrillicLanguage(sample);
  if (script === 'hi') return /आहे|आणि|नाही|ळ/u.test(sample) ? 'mr' : /छ(?:\s|।)|हरू|गर्न/u.test(sample) ? 'ne' : 'hi';
  return script === 'han' ? 'zh' : script;
}

/** The n-gram models of `eld` settle it for its languages, also in lists and headlines; common words for all others. */
function latinLanguage(sample: string): string {
  const byWords = languageByWords(sample);
  if (byWords !== 'und' && !KNOWN_TO_ELD.has(byWords)) return byWords;
  return eld.detect(sample).language || byWords;
}

function languageByWords(sample: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = LATIN.map(() => 0);
  for (const word of words) for (const place of PLACES.get(word) ?? NONE) counts[place] = (counts[place] ?? 0) + 1;
  const scores = LATIN.map((code, place) => [code, counts[place] ?? 0] as const);
  const [first, second] = scores.toSorted((a, b) => b[1] - a[1]);
  const isShort = words.length < 12;
  if (!first || first[1] < (isShort ? 1 : 2) || first[1] / words.length < 0.12) return 'und';
  const isClear = first[1] > (second?.[1] ?? 0) * 1.1;
  return isClear ? first[0] : 'und';
}

/** Urdu, Persian, Pashto and Kurdish have letters of their own beside the Arabic ones. */
function arabicLanguage(sample: string): string {
  if (/[ټډړږښڼ].*[ټډړږښڼ]/su.test(sample)) return 'ps';
  if (/[ٹڈڑےں]/u.test(sample)) return 'ur';
  if (/[ەێۆڕڵ].*[ەێۆڕڵ]/su.test(sample)) return 'ckb';
  return /[پچژگیک]/u.test(sample) ? 'fa' : 'ar';
}

function cyrillicLanguage(sample: string): string {
  if (/[ўЎ]/u.test(sample)) return 'be';
  if (/[їєґЇЄҐ]/u.test(sample)) return 'uk';
  if (/[әғқңөұүһ]/iu.test(sample)) return 'kk';
  if (/[ѓќѕ]/iu.test(sample)) return 'mk';
  if (/[ђћџљњј]/iu.test(sample)) return 'sr';
  if (/[ыэё]/iu.test(sample)) return 'ru';
  return /ъ[бвгджзклмнпрстфхцчшщ]/iu.test(sample)
    ? 'bg'
    : /[иі]/iu.test(sample)
      ? /і/iu.test(sample)
        ? 'uk'
        : 'ru'
      : 'und';
}
