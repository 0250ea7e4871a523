import { groupSpan } from '../../text/group-span';
import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import type { Speaker } from '../summary';
import { lastPerson, mentionsIn } from './mentions-in';
import { REPORTS, WORLD_PRONOUN } from './world/reports';

const patterns = new Map<string, RegExp>();

/** Who told the words quoted in a sentence that opens with its source ("Selon elle, l'entreprise « ... »"); `before` ends where they begin. */
export function sourceBefore(
  entities: Entities,
  at: number,
  before: string,
  code: string,
): { readonly speaker: Speaker; readonly cue: Span } | null {
  const source = REPORTS[code]?.source;
  if (source === undefined || code === 'zh' || code === 'ur') return null;
  const sentence = before.slice(before.search(/[^.!?؟«»“”"\n]*$/u));
  let pattern = patterns.get(code);
  if (pattern === undefined) {
    pattern = new RegExp(`^\\s*(?<cue>${source})(?<who>[^,،]{2,90})(?:[,،]|$)`, 'du');
    patterns.set(code, pattern);
  }
  const opening = pattern.exec(sentence);
  const [cue, who] = opening === null ? [] : [groupSpan(opening, 'cue'), groupSpan(opening, 'who')];
  if (!cue || !who) return null;
  const offset = at - sentence.length;
  const place = { start: offset + cue.start, end: offset + cue.end };
  const named = [...mentionsIn(entities.people, offset + who.start, offset + who.end)].at(-1);
  if (named !== undefined) return { speaker: named, cue: place };
  const written = sentence.slice(who.start, who.end).trim();
  const isPronoun =
    WORLD_PRONOUN.test(written) ||
    /^(?:eux|ihm|ihr|него|неё|нее|него|его|ее|её|них|нього|неї|його|її)(?: словам| мнению| словами)?$/iu.test(written);
  const person = isPronoun ? lastPerson(entities, at) : null;
  const evidence = { start: offset + who.start, end: offset + who.end };
  if (person !== null) return { speaker: { name: person, evidence }, cue: place };
  const [body] = mentionsIn(entities.organizations, evidence.start, evidence.end);
  return body === undefined ? null : { speaker: body, cue: place };
}
