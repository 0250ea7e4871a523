import type { Span } from '../../../text/span';
import { partInTalk } from './talk-labels';

/** A turn as far as it matters here: its label and the paragraphs it holds. */
type Labelled = { readonly label: Span; readonly name: string; readonly parts: readonly Span[] };

/** Stands for the label of an answer that has none. */
export const ANSWER = 'A';
const QUESTION_ENDS = /[?？؟]["»”)]?\s*\n\s*/u;

/**
 * The turns of an interview in which only the questions bear a label ("Q:", always the same): the first paragraph of each asks, what
 * follows answers, under the name `ANSWER` and the label of the question. All other turns stay as they are.
 */
export function askedOnly<Turn extends Labelled>(text: string, turns: readonly Turn[]): readonly Turn[] {
  const names = new Set(turns.map(({ name }) => name));
  const [first] = turns;
  if (first === undefined || names.size > 1 || partInTalk(first.name) !== 'asks') return turns;
  const parted = turns.flatMap((turn): readonly Turn[] => {
    const [asked, ...answer] = turn.parts.flatMap((part, index) => (index === 0 ? atQuestion(text, part) : [part]));
    if (asked === undefined || answer.length === 0) return [turn];
    return [
      { ...turn, parts: [asked] },
      { ...turn, name: ANSWER, parts: answer },
    ];
  });
  return parted.length >= turns.length + Math.max(2, turns.length / 2) ? parted : turns;
}

/** A paragraph cut behind the question that ends one of its lines. */
function atQuestion(text: string, { start, end }: Span): readonly Span[] {
  const match = QUESTION_ENDS.exec(text.slice(start, end));
  if (match === null || match.index === 0) return [{ start, end }];
  const mark = match[0].trimEnd().length;
  return [
    { start, end: start + match.index + mark },
    { start: start + match.index + match[0].length, end },
  ];
}
