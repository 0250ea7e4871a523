import type { Analysis } from '../../text/analysis';
import type { Entities, QuoteDraft } from '../draft';
import { byRule } from '../why';
import { countWords } from './count-words';
import type { Quotation } from './marks';
import { isSubjunctive } from './unmarked-reports';
import { lastMention } from './mentions-in';
import { worldSpeaker } from './world-cues';
import { worldQuotations } from './world-quotations';
import { reportedInWorld } from './world-reported';

/** The verbatim words of a quotation: its parts, joined by a space where there are several. */
export function wordsOf(text: string, quotation: Quotation): string {
  return quotation.parts.map((part) => text.slice(part.start, part.end)).join(' ');
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
  const introduced = new Set<number>();
  const told = worldQuotations(analysis, quotations).flatMap((quotation): QuoteDraft[] => {
    const text = wordsOf(analysis.text, quotation).trim();
    const said = worldSpeaker(analysis, quotation.told, entities);
    const isIntroduced = /[:：,，،]\s*$/u.test(
      analysis.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start),
    );
    if (isIntroduced) introduced.add(quotation.outer.start);
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
  const spoken = inSubjunctive(analysis, told, entities).filter(
    ({ text, speaker, evidence }) => speaker !== null || countWords(text) >= (introduced.has(evidence.start) ? 2 : 4),
  );
  const direct = withFollowers(analysis, spoken);
  return [...direct, ...reportedInWorld(analysis, direct, entities)];
}

/** The verb of a clause stands so near its quoted words. */
const AROUND = 300;

/** "Der Verdacht sei „durch nichts belegt“": in German the subjunctive tells that whoever the paragraph named last speaks. */
function inSubjunctive(
  { text, language, paragraphs, sentences }: Analysis,
  quotes: readonly QuoteDraft[],
  entities: Entities,
): readonly QuoteDraft[] {
  if (!language.startsWith('de')) return quotes;
  let at = 0;
  return quotes.map((quote) => {
    if (quote.speaker !== null) return quote;
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= quote.evidence.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start > quote.evidence.start) return quote;
    const { start, end } = quote.evidence;
    const opens = Math.max(sentence.start, start - AROUND);
    const around = text.slice(opens, start) + text.slice(end, Math.min(sentence.end, end + AROUND));
    const from = paragraphs[sentence.paragraph]?.start ?? sentence.start;
    const speaker = isSubjunctive(around) ? lastMention(entities.people, from, start) : null;
    return speaker === null ? quote : { ...quote, speaker, confidence: 0.6, why: byRule('carried-on', 0.6) };
  });
}

/** What stands between a quotation and the next one of who spoke: who that was, and nothing else. */
const TOLD = /^[^.!?:;\n„“”"«»]{3,140}[.!?]\s$/u;

/** "„...“, sagte X. „...“": a quotation that goes on right behind who spoke the one before is spoken by the same. */
function withFollowers({ text }: Analysis, quotes: readonly QuoteDraft[]): readonly QuoteDraft[] {
  const done: QuoteDraft[] = [];
  for (const quote of quotes) {
    const last = done.at(-1);
    const gap = last === undefined ? '' : text.slice(last.evidence.end, quote.evidence.start);
    const cue = last?.cue ?? null;
    const goesOn =
      quote.speaker === null &&
      last !== undefined &&
      last.speaker !== null &&
      cue !== null &&
      cue.start >= last.evidence.end &&
      cue.end <= quote.evidence.start &&
      TOLD.test(gap.replaceAll(/(?<![\p{L}])(?:\p{L}|MM?|Mme|Mlle|Dr|Prof|Sra?|St|г-н|г-жа)\. ?/gu, ' '));
    done.push(
      goesOn && last !== undefined
        ? { ...quote, speaker: last.speaker, cue, confidence: 0.7, why: byRule('carried-on', 0.7) }
        : quote,
    );
  }
  return done;
}
