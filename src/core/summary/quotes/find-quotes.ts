import type { Analysis } from '../../text/analysis';
import { contains } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import { attributeAll } from './attribute';
import { framesOf } from './frames';
import { headlineClaim } from './headline-claim';
import { findQuotations } from './marks';
import { indexMentions } from './mentions';
import { speechVerb } from './speech-verbs';
import { turnsOf } from './turns';
import { quotationsOfWorld } from './unattributed';

/**
 * Finds who said what, in reading order: quotations by their marks, and in English their speakers and reported speech.
 * The text of a direct quote is verbatim what stands between its marks (parts joined by a space); a speaker that is not
 * certain is null.
 */
export function findQuotes(analysis: Analysis, entities: Entities): QuoteDraft[] {
  const quotations = findQuotations(analysis.text, analysis.paragraphs);
  const quotes = /^en(?:-|$)/u.test(analysis.language)
    ? attributeAll(
        analysis,
        framesOf(analysis, quotations, (word) => speechVerb(word) !== null),
        quotations,
        indexMentions(entities),
        entities,
      )
    : quotationsOfWorld(analysis, quotations, entities);
  const turns = turnsOf(analysis, entities);
  const isInTurn = (quote: QuoteDraft): boolean => turns.some((turn) => contains(turn.evidence, quote.evidence));
  const said = quotes.filter((quote) => (quote.speaker !== null && quote.kind === 'direct') || !isInTurn(quote));
  return [...headlineClaim(analysis, entities), ...turns, ...said].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.kind < b.kind ? -1 : 1),
  );
}
