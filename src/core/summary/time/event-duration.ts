import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import { smallNumber } from './time-words';

/** How long a named happening lasts, in days, as some words near its date say. */
export type EventDuration = { readonly days: number; readonly words: string; readonly evidence: Span };

const NUMBER = String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen)`;
const EVENT =
  'meeting|talk|dialogue|summit|conference|visit|trip|tour|session|workshop|discussion|forum|seminar|exercise|drill|' +
  'strike|festival|retreat|hearing|trial|congress|assembly|negotiation|consultation|round|event|gathering|convention|' +
  'training|mission|stay|stopover|ceasefire|truce|fair';
const DURATION = new RegExp(
  `\\b(${NUMBER})(?:-|\\s)(day|week)(?:-long|long)?\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,3}?(${EVENT})s?\\b`,
  'giu',
);

/** Finds every "two-day meeting" of the body, in text order. */
export function findDurations(analysis: Analysis): readonly EventDuration[] {
  const { text, body } = analysis;
  return [...text.slice(body.start, body.end).matchAll(DURATION)].flatMap((match) => {
    const count = smallNumber(match[1] ?? '');
    if (count === null || count < 2) return [];
    const start = body.start + match.index;
    const days = match[2]?.toLowerCase() === 'week' ? count * 7 : count;
    return [
      {
        days,
        words: match[0].slice(0, (match[1] ?? '').length + 1 + (match[2] ?? '').length),
        evidence: { start, end: start + match[0].length },
      },
    ];
  });
}

const BEGINS =
  /\b(?:open(?:ed|s)|beg(?:an|ins?)|start(?:ed|s)|kick(?:ed|s) off|got under ?way|(?:was|were) (?:opened|inaugurated|launched)|inaugurated|commenced|arriv(?:ed|es))\b/iu;
const ENDS = /\b(?:end(?:ed|s)|conclud(?:ed|es)|clos(?:ed|es)|wrapp(?:ed|s) up|finish(?:ed|es)|wound up)\b/iu;

/** Whether a clause says that something begins, ends, or neither. */
export function phaseOf(clause: string): 'begins' | 'ends' | 'neither' {
  if (BEGINS.test(clause)) return 'begins';
  return ENDS.test(clause) ? 'ends' : 'neither';
}

/** The duration that belongs to a dated clause: one inside it, else one in the sentences next to it (one before, two after). */
export function durationFor(
  analysis: Analysis,
  durations: readonly EventDuration[],
  sentence: number,
): EventDuration | null {
  const first = analysis.sentences[Math.max(0, sentence - 1)];
  const own = analysis.sentences[sentence];
  const last = analysis.sentences[Math.min(analysis.sentences.length - 1, sentence + 2)];
  if (!first || !own || !last) return null;
  const near = durations.filter(({ evidence }) => evidence.start >= first.start && evidence.end <= last.end);
  return (
    near.find(({ evidence }) => evidence.start >= own.start && evidence.end <= own.end) ??
    near.find(({ evidence }) => evidence.start >= own.start) ??
    near[0] ??
    null
  );
}
