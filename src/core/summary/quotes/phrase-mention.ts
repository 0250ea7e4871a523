import type { Span } from '../../text/span';
import type { Mention, MentionIndex } from './mentions';
import { ONE_PERSON } from './one-person';
import { ROLE_NOUN } from './word-classes';

/** The mention that is a whole phrase, or whom its last words name; null where it names nobody. */
export function mentionIn(text: string, mentions: MentionIndex, evidence: Span): Mention | null {
  const ending = mentions.endingAt(evidence.end) ?? mentions.endingAt(evidence.end - 2);
  if (ending !== null && ending.start <= evidence.start) return ending;
  if (ending !== null && ending.kind === 'person' && ending.start > evidence.start)
    return isServed(text, evidence.start, ending.start) ? null : ending;
  const starting = mentions.startingAt(evidence.start);
  return starting !== null && starting.end >= evidence.end ? starting : null;
}

/** "a lawyer for Ruiz", "the brother of Mr Ruiz": not Ruiz speaks, but who stands before the small word. */
function isServed(text: string, from: number, to: number): boolean {
  const served = /^(?:\p{Ll}[\p{Ll}-]+ ){0,2}(?<who>\p{Ll}[\p{Ll}-]+) (?:for|of|to) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;
  const who = served.exec(text.slice(from, to))?.groups?.['who'] ?? '';
  return ROLE_NOUN.test(who) || ONE_PERSON.test(who);
}

/** "a passenger named", "a man I now know to be Mr", "one, who identified himself as": what leads from words for somebody to their name. */
const CALLED =
  /^(?: named| called| identified (?:only )?as| (?:who(?:m)? )?I (?:now |later )?(?:know|knew|learned|learnt) (?:to be|as|was)|,? who (?:identified|introduced) (?:himself|herself) (?:only )?as|,? who (?:(?:only|simply|just) )?gave (?:his|her|their) name (?:only )?as) (?:(?:Mr|Mrs|Ms|Dr)\.? )?/u;

/** "A farmer named Ana Ruiz asks": who bears the name behind the words for what they are, which end at an offset. */
export function calledBehind(text: string, mentions: MentionIndex, end: number): Mention | null {
  const words = CALLED.exec(text.slice(end, end + 60))?.[0];
  const mention = words === undefined ? null : mentions.startingAt(end + words.length);
  return mention?.kind === 'person' ? mention : null;
}
