import type { Analysis } from '../../text/analysis';
import type { QuoteDraft } from '../draft';
import { byRule } from '../why';
import type { Quotation } from './marks';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** The verbatim words of a quotation: its parts, joined by a space where there are several. */
export function wordsOf(text: string, quotation: Quotation): string {
  return quotation.parts.map((part) => text.slice(part.start, part.end)).join(' ');
}

/** How many words stand in a stretch of text; in scripts without spaces two characters count as one. */
export function countWords(words: string): number {
  const unspaced = words.match(UNSPACED)?.length ?? 0;
  return (
    Math.ceil(unspaced / 2) +
    (words.replaceAll(UNSPACED, ' ').match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0)
  );
}

/** Quotations of a language whose speech verbs are not known: those long enough to be speech, without a speaker. */
export function quotationsWithoutCues(analysis: Analysis, quotations: readonly Quotation[]): QuoteDraft[] {
  return quotations.flatMap((quotation) => {
    const text = wordsOf(analysis.text, quotation);
    const isIntroduced = /[:：,，،]\s*$/u.test(
      analysis.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start),
    );
    if (countWords(text) < (isIntroduced ? 2 : 4)) return [];
    const draft = {
      text,
      kind: 'direct',
      speaker: null,
      cue: null,
      evidence: quotation.outer,
      confidence: 0.5,
      why: byRule('marks-only', 0.5),
    } as const;
    return [quotation.parts.length > 1 ? { ...draft, parts: quotation.parts } : draft];
  });
}
