import { eld } from 'eld/extrasmall';
import { FUNCTION_WORDS } from './function-words';

/** How much of a text is looked at, in code units. */
const SAMPLE = 6_000;

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
const LATIN = Object.entries(FUNCTION_WORDS).map(([code, words]) => [code, new Set(words)] as const);

/**
 * The language a text is written in, as a BCP 47 code, from its script, its letters and its commonest words; 'und' when
 * that does not settle it (too short, mixed, or a language nobody here knows). The same text always gives the same answer.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map(SCRIPTS.map(([pattern, name]) => [name, sample.match(pattern)?.length ?? 0] as const));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < 2) return 'und';
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('han') ?? 0;
  if (kana > 0 && kana + han > total / 2 && kana >= han * 0.1) return 'ja';
  const [script, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (count < total * 0.5) return 'und';
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
  const scores = LATIN.map(([code, known]) => [code, words.filter((word) => known.has(word)).length] as const);
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
