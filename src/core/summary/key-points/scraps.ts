import type { Analysis, Sentence } from '../../text/analysis';
import type { SentenceTerms } from './sentence-terms';

/** A line of fewer words that no mark ends is a heading or a scrap of a form. */
const FEW = 25;
/** So many sentences that marks end make a text whose other lines are scraps. */
const LEAST = 4;
const ENDED = /[.!?…。！？۔؟।:;]["'”’»)\]]*$/u;
const BULLET = /^[-*•▪●◦‣⁃–—]\s*/u;

/** Tells the short lines of a text that no full stop ends, and lines set in capitals: headings, what a form says, notes on the copy. */
export function scrapsOf({
  text,
  sentences,
  paragraphs,
}: Analysis): (sentence: Sentence, terms: SentenceTerms) => boolean {
  const ended = sentences.reduce(
    (count, { start, end }) => count + (ENDED.test(text.slice(Math.max(start, end - 6), end)) ? 1 : 0),
    0,
  );
  const isProse = ended >= LEAST && ended * 3 > sentences.length;
  return ({ start, end, paragraph }, { length }) => {
    if (!isProse) return false;
    const words = text.slice(start, Math.min(end, start + 200));
    if (words.length > 8 && words === words.toUpperCase() && words !== words.toLowerCase()) return true;
    if (length >= FEW || ENDED.test(text.slice(Math.max(start, end - 6), end))) return false;
    const whole = paragraphs[paragraph];
    if (whole === undefined || whole.end !== end || BULLET.test(text.slice(whole.start, whole.start + 4))) return false;
    return /^[>\s\d.]*$/u.test(text.slice(whole.start, Math.min(start, whole.start + 8)));
  };
}
