import type { Span } from '../../text/span';
import type { QuoteDraft } from '../draft';

/** What a sentence of an asker or of a greeting is worth beside one of an answer. */
const SLIGHT = 0.5;
/** What somebody who mostly asks says besides is worth so much. */
const ASKED = 0.25;
/** An answer of fewer characters says little by itself. */
const SUBSTANCE = 120;
const ASKS = /[?؟？]["”’]?$/u;
const COURTESY =
  /^(?:(?:\p{Lu}[\p{L}.'’ -]{0,40}|[QA]):\s*)?(?:(?:good (?:morning|afternoon|evening)|hello|hi|welcome|thank you|thanks|please|ladies and gentlemen|bonjour|bonsoir|merci|buenos días|buenas tardes|gracias|guten (?:tag|morgen|abend)|danke)(?![\p{L}\p{M}]))|^[^.?!]{0,40}\bI(?: thank|['’]m showing you| am showing you)\b/iu;

/**
 * Tells what sentences of a talk are worth by the turn they stand in: one for a full answer and outside of turns, less for
 * questions, greetings, thanks and short replies. To be asked of sentences in order.
 */
export function turnWorth(text: string, quotes: readonly QuoteDraft[]): (span: Span, words: string) => number {
  const turns = quotes
    .filter(({ kind, why }) => kind === 'direct' && why?.rule === 'label')
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const askers = askersOf(text, turns);
  let at = 0;
  return (span, words) => {
    while (at < turns.length && (turns[at]?.evidence.end ?? 0) < span.end) at += 1;
    const turn = turns[at];
    if (turn === undefined || turn.evidence.start >= span.end) return 1;
    if (askers.has(labelOf(text, turn))) return ASKED;
    const isSlight = turn.text.length < SUBSTANCE || ASKS.test(turn.text.slice(-2)) || COURTESY.test(words);
    return isSlight ? SLIGHT : 1;
  };
}

/** The labels of who mostly asks in a talk: what they say between their questions leads to the answers. */
function askersOf(text: string, turns: readonly QuoteDraft[]): ReadonlySet<string> {
  const asked = new Map<string, { questions: number; turns: number }>();
  for (const turn of turns) {
    const label = labelOf(text, turn);
    const count = asked.get(label) ?? { questions: 0, turns: 0 };
    count.turns += 1;
    if (ASKS.test(turn.text.slice(-2))) count.questions += 1;
    asked.set(label, count);
  }
  return new Set(
    [...asked].flatMap(([label, { questions, turns: all }]) => (questions * 2 > all && all > 2 ? [label] : [])),
  );
}

function labelOf(text: string, { cue }: QuoteDraft): string {
  return cue === null ? '' : text.slice(cue.start, cue.end);
}

/** Where what is said begins in a sentence that opens with the label of a turn; null in others. To be asked of sentences in order. */
export function pastLabels(quotes: readonly QuoteDraft[]): (sentence: Span) => number | null {
  const turns = quotes
    .filter(({ kind, why, cue }) => kind === 'direct' && why?.rule === 'label' && cue !== null)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < turns.length && (turns[at]?.evidence.start ?? 0) <= start) at += 1;
    const said = turns[at]?.evidence.start;
    return said !== undefined && said < end && (turns[at]?.cue?.start ?? end) < said ? said : null;
  };
}
