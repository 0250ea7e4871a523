import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import { byRule } from '../why';
import { countWords } from './count-words';
import type { Quotation } from './marks';
import { isSubjunctive } from './world/unmarked-reports';
import { lastMention } from './mentions-in';
import { isVerbLast, verbLastSpeaker } from './world/verb-last';
import { verbLastReports } from './world/verb-last-reports';
import { worldSpeaker, type WorldSpeaker } from './world/cues';
import { worldQuotations } from './world/quotations';
import { reportedInWorld } from './world/reported';

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
  const isLast = isVerbLast(analysis.language.slice(0, 2));
  const speakerOf = (outer: Span): WorldSpeaker | null => {
    if (!isLast) return worldSpeaker(analysis, outer, entities);
    const said = verbLastSpeaker(analysis, outer, entities);
    return said === null ? null : { ...said, rule: 'cue-after' };
  };
  const introduced = new Set<number>();
  const told = worldQuotations(analysis, quotations).flatMap((quotation): QuoteDraft[] => {
    const text = wordsOf(analysis.text, quotation).trim();
    const said = speakerOf(quotation.told);
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
  const reported = isLast ? verbLastReports(analysis, direct, entities) : reportedInWorld(analysis, direct, entities);
  return [...carriedOn(analysis, direct, reported), ...reported];
}

/** "Elle raconte que ... « Je ne demande rien. »": a whole sentence in marks behind a report in its paragraph is spoken by the same. */
function carriedOn(
  { text, sentences, paragraphs }: Analysis,
  direct: readonly QuoteDraft[],
  reported: readonly QuoteDraft[],
): readonly QuoteDraft[] {
  const spoken = [...direct, ...reported].filter(({ speaker }) => speaker !== null);
  const byEnd = spoken.sort((a, b) => a.evidence.end - b.evidence.end);
  let at = 0;
  let last: QuoteDraft | null = null;
  let sentence = 0;
  const done = new Map<QuoteDraft, QuoteDraft>();
  for (const quote of [...direct].sort((a, b) => a.evidence.start - b.evidence.start)) {
    const { start, end } = quote.evidence;
    for (; (byEnd[at]?.evidence.end ?? start + 1) <= start; at += 1) last = byEnd[at] ?? last;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence += 1;
    const [own, before] = [sentences[sentence], sentences[sentence - 1]];
    if (quote.speaker !== null || last === null || own === undefined || before === undefined) continue;
    const isWhole =
      /^[\s«“„"]*$/u.test(text.slice(own.start, start)) &&
      /^[\s»”“".!?…]*$/u.test(text.slice(end, own.end)) &&
      /[.!?…]["»”“\s]*$/u.test(text.slice(start, Math.max(end, own.end)));
    const opens = paragraphs[own.paragraph]?.start ?? own.start;
    if (!isWhole || last.evidence.start < opens || last.evidence.end < before.start) continue;
    const evidence = last.cue ?? last.speaker?.evidence ?? last.evidence;
    done.set(quote, {
      ...quote,
      speaker: { name: last.speaker?.name ?? '', evidence },
      cue: last.cue,
      confidence: 0.6,
      why: byRule('carried-on', 0.6),
    });
  }
  return direct.map((quote) => done.get(quote) ?? quote);
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
