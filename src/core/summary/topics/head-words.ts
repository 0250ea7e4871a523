import type { Analysis } from '../../text/analysis';
import { foldWord } from './fold-word';
import { isStopWord } from './stop-words';

/** So much of what stands over a body is read, in code units: a headline with its lines, not a page of front matter. */
const LONGEST_HEAD = 400;

/** The folded words that tell something in the lines over the body of an English text: its headline says what it is about. */
export function headWords({ text, body }: Analysis): ReadonlySet<string> {
  const lines = text.slice(Math.max(0, body.start - LONGEST_HEAD), body.start);
  const words = lines.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !isStopWord(word.toLowerCase())).map(foldWord));
}
