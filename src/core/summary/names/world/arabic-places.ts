import type { Span } from '../../../text/span';
import { oneOf, wordPattern, wordsFrom } from './script-runs';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';
import type { WorldName } from './items';
import { placeNames } from './places';

const WORDS = SCRIPT_WORDS['ar'] as ScriptWords;
const STOP = '(?![\\p{L}\\p{M}])';
const isEnd = oneOf(WORDS.ends);
const SEVERAL =
  'بلدات|بلدتي|قرى|قريتي|مدن|مدينتي|محافظات|محافظتي|ولايات|ولايتي|أحياء|حيي|مناطق|منطقتي|مديريات|محليات|محليتي|مديريتي|ناحيتي|قضائي|مخيمات|مخيمي|جزيرتي|مدينتَي';
const isKind = oneOf(WORDS.places);
const isSeveral = oneOf(SEVERAL);
/** "مطار المدينة": the airport of a town named before has no name here. */
const OF_THE_TOWN = /^ال(?:مدينة|بلدة|قرية|منطقة|عاصمة|بلاد|محافظة)(?![\p{L}\p{M}])/u;
/** "سيول" is Seoul only where a way or a town is spoken of; else it is floods. */
const TO_SEOUL = /(?:^|\n|في |إلى |نحو |مدينة |العاصمة |الكورية |الجنوبية )$/u;
const KNOWN = `${WORDS.joined}(?<head>${placeNames('ar').join('|')})${STOP}`;

/** The places of an Arabic text, by the words before them and by name; `tailOf` reads what follows a word that belongs to the name. */
export function placesOf(
  text: string,
  tailOf: (match: RegExpMatchArray, text: string) => Span | null,
): readonly WorldName[] {
  const found: WorldName[] = [];
  const push = (span: Span | null | undefined, confidence: number): void => {
    if (span && !isKind(text.slice(span.start, span.end)))
      found.push({
        start: span.start,
        end: span.end,
        kind: 'places',
        name: text.slice(span.start, span.end),
        confidence,
      });
  };
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.placesWhole}) `)))
    if (!OF_THE_TOWN.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12)))
      push(tailOf(match, text), 0.7);
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?:${WORDS.places}) `))) {
    const run = wordsFrom(text, match.index + match[0].length, 2);
    const [span, next] = run;
    if (!span || isEnd(span.word)) continue;
    // "مصادر محلية وشهود": what describes the sources is no district.
    if (
      match[0].endsWith('محلية ') &&
      /(?:مصادر|وسائل|صحف|سلطات|جهات|منظمات|شركات|إذاعة|[\p{L}]{3,}ات) $/u.test(
        text.slice(Math.max(0, match.index - 16), match.index),
      )
    )
      continue;
    // "قرية أبوبكر بن عامر": called after somebody's son.
    const [, , son] = wordsFrom(text, span.start, 3);
    if (next && son && /^(?:بن|ابن|ولد)$/u.test(next.word) && !isEnd(son.word)) {
      push({ start: span.start, end: son.end }, 0.72);
      continue;
    }
    // "أم درمان", "بني سويف": the first word of some names never stands alone.
    push(
      /^(?:أم|أبو|أبي|أبا|سيدي|ذي|حاسي|بني|تل|دير|رأس|عين|بئر|خان|كفر|بيت|جبل|دار|بورت)$/u.test(span.word) && next
        ? { start: span.start, end: next.end }
        : span,
      0.65,
    );
  }
  // "من بلدات تل الزيتون وعين الورد والمنصورة": a row of places behind the plural of their kind.
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?:${SEVERAL}) `))) {
    const run = wordsFrom(text, match.index + match[0].length, 9);
    for (let index = 0; index < run.length;) {
      const [one, next] = [run[index], run[index + 1]];
      const isFirst = index === 0;
      if (one === undefined || isEnd(one.word) || isSeveral(one.word) || (!isFirst && !one.word.startsWith('و'))) break;
      const start = one.start + (isFirst ? 0 : 1);
      const isPair = next !== undefined && next.word.startsWith('ال') && !text.startsWith('ال', start);
      push({ start, end: isPair ? next.end : one.end }, 0.66);
      index += isPair ? 2 : 1;
    }
  }
  // "الطريق بين القضارف والدوكة": two places that a road joins.
  for (const match of text.matchAll(
    wordPattern(
      '(?:[وفب])?(?:ال)?(?:طريق|مسافة|حدود|جسر|خط|حركة)(?: [\\p{L}\\p{M}]+)? (?:الرابط |الواصل )?بين (?<one>[\\p{L}\\p{M}]{3,}) و(?<other>[\\p{L}\\p{M}]{3,})',
    ),
  )) {
    const { one = '', other = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if ([one, other].some((word) => isEnd(word) || /^(?:مدينت|بلدت|قريت|محافظت)/u.test(word))) continue;
    push({ start: end - other.length - 2 - one.length, end: end - other.length - 2 }, 0.6);
    push({ start: end - other.length, end }, 0.6);
  }
  for (const match of text.matchAll(wordPattern(KNOWN))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    // "القاهرة الإخبارية": a station that bears the name of the town.
    if (text.startsWith(' الإخبارية', end)) continue;
    if (head === 'سيول' && !TO_SEOUL.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    // "أذان المغرب": the evening prayer.
    if (
      head === 'المغرب' &&
      /(?:صلاة|أذان|آذان|وقت|قبيل) $/u.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    push({ start: end - head.length, end }, 0.8);
  }
  return found;
}
