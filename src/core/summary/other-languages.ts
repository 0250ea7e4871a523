import type { Article } from '../library/article';
import { detectLanguage, isPlainEnglish } from '../text/language';

/** So many paragraphs are looked at, and none shorter than this, in code units, tells a language; Chinese and Japanese need less. */
const MOST = 80;
const LEAST = 60;
const LEAST_HAN = 24;
/** What is in another language is worth saying from this share of what was looked at on. */
const SHARE = 0.25;
/** Languages that a short paragraph does not tell apart. */
const ALIKE = [
  'es pt it ca gl ro',
  'ru uk be bg sr mk',
  'ar fa ur ps',
  'da nb no nn sv',
  'de nl af',
  'cs sk pl sl hr bs sr',
  'zh ja',
  'id ms',
];
const KNOWN = /^(?:en|fr|es|de|it|pt|ru|uk|ar|ur|fa|tr|zh|ja|ko|hi|th|he|el|pl|nl)$/u;

/** A paragraph with a small word of English in so many code units is spared the slow way. */
const STRIDE = 150;

/** The languages, most first, in which a good part of a text stands beside the one it is read in: that of a bilingual text, or of long stretches in another script. */
export function otherLanguagesOf({ text, body, language }: Article): readonly string[] {
  const own = language.slice(0, 2);
  let total = 0;
  const doubtful: string[] = [];
  for (const paragraph of text.slice(body.start, body.end).split('\n', MOST)) {
    const words = paragraph.trim();
    if (words.length < LEAST_HAN || (words.length < LEAST && !/\p{Script=Han}/u.test(words))) continue;
    total += words.length;
    if (own !== 'en' || !isPlainEnglish(words, STRIDE)) doubtful.push(words);
  }
  const least = total * SHARE;
  if (doubtful.reduce((sum, words) => sum + words.length, 0) < least) return [];
  const sizes = new Map<string, number>();
  for (const words of doubtful) {
    const code = detectLanguage(words).slice(0, 2);
    if (code === own || !KNOWN.test(code) || ALIKE.some((row) => row.includes(code) && row.includes(own))) continue;
    sizes.set(code, (sizes.get(code) ?? 0) + words.length);
  }
  return [...sizes]
    .filter(([, size]) => size >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
