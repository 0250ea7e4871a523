import type { Span } from '../../../text/span';

/** A turn as far as it matters here: its label and the paragraphs it holds. */
type Labelled = { readonly label: Span; readonly parts: readonly Span[] };

/** Fewer questions make no talk. */
const LEAST = 2;

/**
 * The questions of a talk in which only the answers bear a label, which is always the same: a paragraph that ends in a question mark before
 * each of them. Gives the question before each answer (null where there is none) and the answer without the question behind it, or null for no such talk.
 */
export function askedBetween<Turn extends Labelled>(
  text: string,
  paragraphs: readonly Span[],
  turns: readonly Turn[],
): readonly { readonly asked: Span | null; readonly turn: Turn }[] | null {
  const isQuestion = ({ start, end }: Span): boolean => /[?？؟]["»”]?$/u.test(text.slice(start, end).trimEnd());
  let at = 0;
  const lastBefore = (offset: number): Span | undefined => {
    while ((paragraphs[at]?.end ?? Infinity) <= offset) at += 1;
    return paragraphs[at - 1];
  };
  const read = turns.map((turn, index) => {
    const before = lastBefore(turn.label.start);
    const isAsked = before !== undefined && isQuestion(before);
    const next = turns[index + 1];
    const behind = next === undefined ? undefined : lastBefore(next.label.start);
    const last = turn.parts.at(-1);
    const holdsNext =
      turn.parts.length > 1 && behind !== undefined && last?.start === behind.start && isQuestion(behind);
    return { asked: isAsked ? before : null, turn: holdsNext ? { ...turn, parts: turn.parts.slice(0, -1) } : turn };
  });
  return read.filter(({ asked }) => asked !== null).length < LEAST ? null : read;
}
