import type { Span } from '../../../text/span';

/** What stands between the paragraphs of a talk and is said by nobody: "(Laughter)", "[The witness is shown a map.]", "00:14:20". */
const STAGE = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\]|\*[^*]{1,200}\*|[\d:.\s]{4,12})$/u;
/** What ends a turn: a line set in capitals, a field of a form. */
const CAPITALS = /^(?:[\p{Lu}\d\s.,:;'’–-]{4,80}$|\p{Lu}[\p{L} ]{0,30}:\s)/u;
/** What ends a turn: a heading, a rule, a sign that the talk is over. */
const CLOSE =
  /^(?:#{1,6}\s|[-*_=~•·\s]{3,}$|(?:end of|ends?$|(?:the |this )?(?:interview|transcript|conversation) (?:by|has|was|is)\b)[^\n]{0,160}$)/iu;
/** The next entry of notes: "Tues 12 Oct.", "14:20 ". */
const ENTRY =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}|(?:[01]\d|2[0-3]):?[0-5]\d)(?=[\s.,:])/u;
/** "He lost fourteen, he says.": who took the notes tells of the speaker. */
const TOLD = /(?<=[\p{L}\p{N}”"]),? (?:he|she) (?:says|said|tells (?:me|us)|told (?:me|us))\b/u;
/** A line shorter than this that no mark ends is a heading. */
const HEADING = 60;
/** Words by which a speaker shows that the speech goes on where no further label says so. */
const OWN_VOICE =
  /(?<![\p{L}\p{M}])(?:I|we|you|my|our|your|me|us|je|j[’']\p{L}+|nous|notre|nos|vous|yo|nosotros|nosotras|nuestr[oa]s?|mi|ich|wir|uns|unser\p{L}*|mein\p{L}*|io|noi|nostr[oaei]|eu|nós|noss[oa]s?|я|мы|нас|нам|наш\p{L}*|мой|моя)(?![\p{L}\p{M}])|我/iu;

/** Words by which a reporter speaks of being told or of the paper: no voice of who was asked. */
const REPORTER =
  /(?<![\p{L}\p{M}])(?:(?:nous|vous) (?:a|ont|avait|explique|confie|raconte|reçoit|accueille|montre|dit|glisse)|nos (?:cuenta|contó|recibe|recibió|explica|explicó|dijo|mostró|dice|acompaña)|(?:uns|mir) (?:erzählt|sagt|zeigt|empfängt)|ci (?:racconta|riceve|dice|spiega|mostra)|(?:nos|me) (?:conta|contou|recebe|recebeu|explica|disse)|(?:нам|мне) (?:рассказал|сказал|показал|объяснил)[аи]?|наш(?:ей|его|ему|ем)? (?:газет|редакци|корреспондент|издани)\p{L}*|notre (?:journal|rédaction|reporter|envoyée?)|nuestr[oa] (?:diario|redacción|periódico|enviad[oa])|unser(?:e|em|er|en)? (?:Zeitung|Redaktion|Reporter\p{L}*))(?![\p{L}\p{M}])|告诉(?:我们|本报)|对我们|我们(?:报社|记者)/giu;

/**
 * The paragraphs of one turn of a talk: the words behind its label, then every paragraph up to the next label, but for
 * stage directions. A heading ends it, and so does a paragraph that names the speaker, which is told of and not said by
 * them; behind the last label of a talk (`isLast`) a paragraph must speak in its own voice, for the report may go on there.
 */
export function paragraphsOfTurn(
  text: string,
  opening: Span,
  following: readonly Span[],
  speaker: string,
  isLast: boolean,
): readonly Span[] {
  const parts: Span[] = [opening];
  const self = speaker.split(/\s+/u).at(-1) ?? '';
  for (const span of following) {
    const words = text.slice(span.start, span.end);
    if (isStage(words)) continue;
    if (
      isBreak(words) ||
      isNarrated(words) ||
      (self.length > 2 && words.includes(self)) ||
      (isLast && !OWN_VOICE.test(ownWords(words)))
    )
      break;
    parts.push(span);
  }
  return parts;
}

/** A paragraph without what it quotes and without a reporter's words of the talk. */
function ownWords(words: string): string {
  return words.replaceAll(/[“«„「][^“”«»„「」]*[”»“」]/gu, ' ').replaceAll(REPORTER, ' ');
}

/** True for what stands between the paragraphs of a talk and is said by nobody. */
export function isStage(words: string): boolean {
  return STAGE.test(words);
}

/** True for a heading, a rule or a line that closes a talk. */
export function isBreak(words: string): boolean {
  const isOpen = !/[.!?…。！？۔؟,;:—–-]["'”’»)\]]*$/u.test(words.slice(-6));
  return CAPITALS.test(words) || CLOSE.test(words) || (words.length < HEADING && isOpen);
}

/** True for a paragraph of who took the notes, between or after the turns. */
function isNarrated(words: string): boolean {
  return ENTRY.test(words) || (/^(?:He|She) /u.test(words) && TOLD.test(words.slice(0, 200)));
}
