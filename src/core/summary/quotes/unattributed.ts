import type { Analysis } from '../../text/analysis';
import type { Entities, QuoteDraft } from '../draft';
import { byRule } from '../why';
import type { Quotation } from './marks';
import { worldSpeaker } from './world-cues';
import { worldQuotations } from './world-quotations';
import { reportedInWorld } from './world-reported';

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

/**
 * Quotations of a language other than English: those long enough to be speech, with a speaker where a verb of speech
 * stands beside them, and the speech that is reported without marks.
 */
export function quotationsOfWorld(
  analysis: Analysis,
  quotations: readonly Quotation[],
  entities: Entities,
): QuoteDraft[] {
  const direct = worldQuotations(analysis, quotations).flatMap((quotation): QuoteDraft[] => {
    const text = wordsOf(analysis.text, quotation).trim();
    const said = worldSpeaker(analysis, quotation.told, entities);
    const isIntroduced = /[:：,，،]\s*$/u.test(
      analysis.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start),
    );
    if (countWords(text) < (said !== null ? 1 : isIntroduced ? 2 : 4)) return [];
    const draft = {
      text,
      kind: 'direct',
      speaker: said?.speaker ?? null,
      cue: said?.cue ?? null,
      evidence: quotation.outer,
      confidence: said?.confidence ?? 0.5,
      why: byRule(said?.rule ?? 'marks-only', said?.confidence ?? 0.5),
    } as const;
    return [quotation.parts.length > 1 ? { ...draft, parts: quotation.parts } : draft];
  });
  const outer = direct.map(({ evidence }) => evidence);
  return [...direct, ...reportedInWorld(analysis, outer, entities)];
}
