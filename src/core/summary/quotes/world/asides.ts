import { groupSpan } from '../../../text/group-span';
import type { Span } from '../../../text/span';
import { trimmed } from '../reported/report-spans';

/** What a sentence reports, who says it, and the words of speech; `wide` is where else a person may be named who speaks. */
export type Part = { readonly content: Span; readonly who: Span; readonly cue: Span; readonly wide?: Span };

/** What names the source within what it said: "..., selon X, ...", "... nach Angaben des X ...". */
const ASIDES: Readonly<Record<string, RegExp>> = {
  fr: /, (?<cue>selon|d[’']après) (?<who>(?!lui|elle|eux)[^,]{3,70}), /du,
  es: /, (?<cue>según|de acuerdo con) (?<who>[^,]{3,70}), /du,
  it: /, (?<cue>secondo) (?<who>[^,]{3,70}), /du,
  pt: /, (?<cue>segundo|de acordo com) (?<who>[^,]{3,70}), /du,
  de: /(?<= )(?<cue>nach Angaben|nach Einschätzung|nach Auskunft|nach Darstellung|laut) (?<who>(?:(?:des|der|von|dem|einer|eines) )?(?:\p{Ll}+en )?\p{Lu}[\p{L}-]*(?: (?:(?:des|der|von|für) )?\p{Lu}[\p{L}-]*){0,4})(?= \p{Ll}|,)/du,
  ru: /, (?<cue>по словам|по данным|по мнению|по оценкам?|по информации|как (?:полага|счита|утвержда|сообща|отмеча|поясня|уточня)(?:ет|ют)|как (?:сообщил|заявил|отметил|пояснил|уточнил|рассказал)[аи]?) (?<who>[^,]{3,70}), /du,
};

/** Reads a source that stands within what it said; the words of the report are the whole sentence. */
export function aside(text: string, code: string): Part | null {
  const match = ASIDES[code]?.exec(text) ?? null;
  if (match === null || match.index < 4) return null;
  return { content: trimmed(text, 0, text.length), cue: placeOf(match, 'cue'), who: placeOf(match, 'who') };
}

/** Arabic: "... , adding that", said by whom the sentence names first, and "quoted X as saying that". */
const ADDING =
  /(?<cue>(?:مشير|مؤكد|مضيف|موضح|لافت|معتبر|محذر|مبين|منوه|متهم|كاشف|قائل|زاعم)(?:ا|ًا|ة|ين)) (?:إلى |على |من |عن )?(?:أن|إن|بأن)(?:ه|ها|هم)? (?<content>[^]{8,400})$/du;
const QUOTED =
  /نقل(?:ت)? .{2,40}? عن (?<who>[\p{L} ]{3,60}?) (?<cue>قوله|قولها|قولهم) (?:إن|أن)(?:ه|ها|هم)? (?<content>[^]{8,400})$/du;

/** Reads the words that an Arabic sentence adds or quotes: "مشيرا إلى أن ...", "نقل عن X قوله إن ...". */
export function quotedSource(text: string, code: string): Part | null {
  if (code !== 'ar') return null;
  const match = QUOTED.exec(text) ?? ADDING.exec(text);
  if (match === null) return null;
  const { start, end } = placeOf(match, 'content');
  return {
    content: trimmed(text, start, end),
    cue: placeOf(match, 'cue'),
    who: groupSpan(match, 'who') ?? { start: 0, end: match.index },
  };
}

/** Where a group stands that the pattern cannot do without. */
export function placeOf(match: RegExpExecArray, group: string): Span {
  return groupSpan(match, group) ?? { start: match.index, end: match.index };
}
