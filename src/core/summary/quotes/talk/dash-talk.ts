import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import type { Speaker } from '../../summary';
import { byRule } from '../../why';
import { isAsker } from './talk-labels';
import { japaneseTalk } from '../world/japanese-talk';
import { WORLD_VERBS } from '../world/verbs';

/** Fewer questions make no talk. */
const LEAST = 2;
const DASH = /^[—–]\s?(?=\S)/u;

/**
 * The turns of a talk whose paragraphs open with a dash by turns, a question first ("— Что убило рыбу?"): who asks is not named, and
 * the one whom the lines before name most answers. Empty where a narrator says who speaks, and in any other text.
 */
export function dashTalk(analysis: Analysis, entities: Entities): readonly QuoteDraft[] {
  const { text, language, paragraphs } = analysis;
  if (language.startsWith('ja')) return japaneseTalk(analysis, entities);
  const verbs = WORLD_VERBS[language.slice(0, 2)];
  if (verbs === undefined) return [];
  const first = paragraphs.findIndex(
    ({ start, end }) => DASH.test(text.slice(start, start + 3)) && text[end - 1] === '?',
  );
  if (first < 0) return [];
  let past = first;
  while (past < paragraphs.length && DASH.test(text.slice(paragraphs[past]?.start, (paragraphs[past]?.start ?? 0) + 3)))
    past += 1;
  const turns = paragraphs.slice(first, past);
  const asked = turns.filter(({ end }, index) => index % 2 === 0 && text[end - 1] === '?').length;
  if (turns.length < 2 * LEAST || asked < LEAST) return [];
  const narrated = new RegExp(`[,!?.…]\\s?[—–]\\s?(?:${verbs})(?![\\p{L}\\p{M}])`, 'iu');
  if (turns.some(({ start, end }) => narrated.test(text.slice(start, end)))) return [];
  const answerer = mostNamed(text, entities, paragraphs[first]?.start ?? 0);
  return turns.map(({ start, end }, index): QuoteDraft => {
    const from = start + (DASH.exec(text.slice(start, start + 3))?.[0].length ?? 0);
    const evidence: Span = { start: from, end };
    const speaker = index % 2 === 0 ? null : answerer;
    const why = byRule('label', 0.75);
    return { text: text.slice(from, end), kind: 'direct', speaker, cue: null, evidence, confidence: 0.75, why };
  });
}

/** The person who does not ask and is named most often before an offset; of equals the one named last. */
function mostNamed(text: string, entities: Entities, before: number): Speaker | null {
  let best: { readonly count: number; readonly speaker: Speaker } | null = null;
  for (const { name, mentions } of entities.people) {
    const own = mentions.filter(({ start, end }) => end <= before && !isAsker(text, start));
    const evidence = own.at(-1);
    if (evidence === undefined) continue;
    const isBetter =
      best === null ||
      own.length > best.count ||
      (own.length === best.count && evidence.start > best.speaker.evidence.start);
    if (isBetter) best = { count: own.length, speaker: { name, evidence } };
  }
  return best?.speaker ?? null;
}
