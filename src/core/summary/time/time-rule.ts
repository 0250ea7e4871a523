import type { Day } from '../../text/calendar';

/** Whether the words around an expression speak of what was or of what will be. */
export type Tense = 'past' | 'future' | 'unknown';

/** A time named before, with its date where it has one. */
export type NamedTime = { readonly date: string | null; readonly start: number; readonly end: number };

/** What a rule may use to work out a date: the article's own date, the tense, and the dates named before. */
export type TimeContext = {
  readonly text: string;
  /** BCP 47 code of the text's language. */
  readonly language: string;
  /** The article's date where it is known to the day. */
  readonly anchor: Day | null;
  /** The year of the article's date where at least that is known. */
  readonly anchorYear: number | null;
  /** How the anchor is named in `resolvedFrom`. */
  readonly anchorName: string;
  /** True when numeric dates such as 3/6/2023 put the day first, false for the month first, null when unknown. */
  readonly isDayFirst: boolean | null;
  readonly tenseAt: (start: number) => Tense;
  /** True for a log, whose entries open with the hour. */
  readonly isLog: boolean;
  /** The last day and the last year named before the expression. */
  readonly lastDay: Day | null;
  readonly lastYear: number | null;
  /** The last date named before the expression, whatever its precision. */
  readonly lastDate: string | null;
  /** The times that the same sentence has named before the expression, in order. */
  readonly inSentence: readonly NamedTime[];
};

/** What a rule made of a match; `from` and `to` narrow the span, relative to the match. */
export type TimeReading = {
  readonly date: string | null;
  readonly resolvedFrom: string | null;
  readonly from?: number;
  readonly to?: number;
  /** True for what is told by the way of another day ("four days after the crash"): later times lean on that one. */
  readonly isBeside?: true;
};

/** One kind of time expression: where it may stand, and what it means there (null: not a time after all). */
export type TimeRule = {
  readonly pattern: RegExp;
  /** What a text in small letters holds wherever the pattern can match: a quick look that spares most texts the slow one. */
  readonly sign?: RegExp;
  /** The language, and its regional kinds, whose texts alone the rule reads; any where it is left out. */
  readonly language?: string;
  readonly read: (match: RegExpExecArray, context: TimeContext) => TimeReading | null;
};

/** A reading that stands by itself. */
export function absolute(date: string | null): TimeReading {
  return { date, resolvedFrom: null };
}
