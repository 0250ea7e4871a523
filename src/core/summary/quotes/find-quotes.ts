import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import { withAddressed } from './addressed';
import { attributeAll } from './attribute';
import { framesOf } from './frames';
import { headlineClaim } from './headline-claim';
import { saysWho } from '../names/lexicon/titles';
import { findQuotations } from './marks';
import { indexMentions } from './mentions';
import { ONE_PERSON } from './one-person';
import { isOffice } from './rung-up';
import { speechVerb } from './speech-verbs';
import { trimReports } from './reported/trim-reports';
import { TurnIndex } from './talk/turn-index';
import { turnsOf } from './talk/turns';
import { quotationsOfWorld } from './unattributed';
import { ROLE_NOUN } from './word-classes';
import { writtenBefore } from './written-thing';

/** What can be told of and says nothing: "the data show", "experience shows". */
const THING =
  /^(?:data|evidence|experience|history|logic|sense|research|science|results?|figures|numbers|statistics|rumou?rs?|footage|video|images?|pictures?|photos?|records?|fact|facts|law|rules?|map|maps|clock|sign|signs|story|stories|word|money|time|nature|instinct|heart|mind)$/u;
const PRONOUN = /^(?:I|we|you|it|they|one|who|people|everyone|nobody|somebody)(?:['’](?:m|re|s|ve|d|ll))?$/iu;

/** How long the first two words of a name are. */
const firstWords = (name: string): number => name.split(' ', 2).join(' ').length;

/** "my uncle", "the owner of number 14": a word for somebody heads the name. */
function speaks(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const cut = words.findIndex((word, at) => at > 0 && /^(?:of|from|in|at|for)$/u.test(word));
  return [words.at(-1), words[cut - 1]].some(
    (head = '') => ROLE_NOUN.test(head) || ONE_PERSON.test(head) || saysWho(head),
  );
}

/**
 * Finds who said what, in reading order: quotations by their marks, and in English their speakers and reported speech.
 * The text of a direct quote is verbatim what stands between its marks (parts joined by a space); a speaker that is not
 * certain is null.
 */
export function findQuotes(analysis: Analysis, entities: Entities): QuoteDraft[] {
  const quotations = findQuotations(analysis.text, analysis.paragraphs);
  const turns = turnsOf(analysis, entities);
  const talk = new TurnIndex(turns);
  const quotes = /^en(?:-|$)/u.test(analysis.language)
    ? attributeAll(
        analysis,
        framesOf(analysis, quotations, (word) => speechVerb(word) !== null),
        quotations,
        indexMentions(withAddressed(entities, analysis.text)),
        entities,
        talk,
      )
    : quotationsOfWorld(analysis, quotations, entities);
  const named = new Set([...entities.people, ...entities.organizations, ...entities.places].map(({ name }) => name));
  // Within a turn only what somebody else said is reported; "I said" and "he thinks" are the speaker's own words.
  const isTold = ({ speaker, kind }: QuoteDraft, turn: QuoteDraft): boolean =>
    speaker !== null &&
    (kind === 'direct' ||
      (speaker.name !== turn.speaker?.name &&
        (named.has(speaker.name) ||
          speaks(speaker.name) ||
          isSomebody(speaker) ||
          writtenBefore(analysis.text, speaker.evidence.start) !== null) &&
        (writtenBefore(analysis.text, speaker.evidence.start) !== null ||
          isOfBody(speaker, turn.evidence) ||
          !PRONOUN.test(analysis.text.slice(speaker.evidence.start, speaker.evidence.end)))));
  // "We rang the survey. They think it is old": within a turn "they" counts where a body is meant that the turn has named.
  const isOfBody = ({ name, evidence }: NonNullable<QuoteDraft['speaker']>, { start }: Span): boolean => {
    if (!/^they$/iu.test(analysis.text.slice(evidence.start, evidence.end))) return false;
    const body = entities.organizations.find((one) => one.name === name);
    if (body !== undefined) return body.mentions.some((at) => at.start >= start && at.end <= evidence.start);
    return isOffice(name) && analysis.text.slice(start, evidence.start).includes(name);
  };
  // "The opposition says", "Radio Alma reported", "engineers say": more than a pronoun, and no thing.
  const isSomebody = ({ name, evidence }: NonNullable<QuoteDraft['speaker']>): boolean =>
    /^(?:\p{L}+ ){0,3}\p{Ll}+[^s]s$/u.test(name) ||
    /^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}/u.test(name) ||
    (/\b(?:the|our|my|their|his|her|an?)(?: \p{L}+){1,2}$/iu.test(
      analysis.text.slice(Math.max(0, evidence.start - 6), evidence.start + firstWords(name)),
    ) &&
      !THING.test(name.toLowerCase().split(' ').at(-1) ?? ''));
  // "I answered, “Yes.”" within a turn: the one whose turn it is.
  const ownWords = (quote: QuoteDraft, turn: QuoteDraft): QuoteDraft | null => {
    if (quote.kind !== 'direct' || quote.speaker !== null || quote.cue === null || turn.speaker === null) return null;
    const before = /(?<![\p{L}])I (?:(?:then|just|only|always) )?$/u.exec(
      analysis.text.slice(Math.max(0, quote.cue.start - 12), quote.cue.start),
    );
    if (before === null) return null;
    const start = quote.cue.start - before[0].length;
    return { ...quote, speaker: { name: turn.speaker.name, evidence: { start, end: start + 1 } } };
  };
  const said = quotes.flatMap((quote) => {
    const turn = talk.around(quote.evidence);
    if (turn === undefined || isTold(quote, turn)) return [quote];
    const own = ownWords(quote, turn);
    return own === null ? [] : [own];
  });
  return [...headlineClaim(analysis, entities), ...turns, ...trimReports(analysis, said)].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.kind < b.kind ? -1 : 1),
  );
}
