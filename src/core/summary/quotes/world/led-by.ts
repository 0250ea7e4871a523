import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import { mentionsIn } from '../mentions-in';
import { holderOf } from './post-holders';
import { reporterOf } from './reporters';

/** A sentence is looked back over so far. */
const REACH = 320;
const QUOTED = /[“«„][^“”«»„\n]{1,240}[”»“]/gu;
/** A line that says whose words stand below it. */
const HEADING =
  /^(?:[^.!?\n]{1,40}\. )?(?:O-Ton|Statement|Stellungnahme|Zitat|Déclaration|Verbatim|Declaraci(?:ón|ones)|Dichiarazione|Declaração|Заявление|Комментарий|تصريح|كلمة)(?![\p{L}])/iu;
const LONGEST_HEADING = 110;

type Told = { readonly speaker: Speaker; readonly cue: Span };

/** "afirmó que “...” en la prevención, “pero nadie ...”": words in small letters go on with the report that holds the words in marks before them. */
export function inOneSentence(entities: Entities, text: string, outer: Span, code: string): Told | null {
  if (!/^.\p{Ll}/u.test(text.slice(outer.start, outer.start + 2))) return null;
  const before = text.slice(Math.max(0, outer.start - REACH), outer.start);
  const blanked = before.replaceAll(QUOTED, (one) => ' '.repeat(one.length));
  return blanked === before ? null : reporterOf(entities, text, outer.start, blanked, code);
}

/** "O-Ton Petra Voss, Wehrleiterin" on the line above: who is named in a heading over the words. */
export function headedBy(entities: Entities, text: string, at: number): Told | null {
  const above = /(?:^|\n)(?<line>[^\n]+)\n\s*$/u.exec(text.slice(Math.max(0, at - LONGEST_HEADING - 4), at));
  const line = above?.groups?.['line'] ?? '';
  if (above === null || line === '' || line.length > LONGEST_HEADING || !HEADING.test(line)) return null;
  const start = Math.max(0, at - LONGEST_HEADING - 4) + above.index + above[0].indexOf(line);
  const named = mentionsIn(entities.people, start, start + line.length);
  const [speaker] = named;
  return speaker === undefined || named.some(({ name }) => name !== speaker.name)
    ? null
    : { speaker, cue: { start, end: start + line.length } };
}

/** "stellte Vogt klar", "schlug der Rat vor": the parts of a German verb stand around who speaks. */
const SPLIT =
  /^[\s,–—-]{0,4}(?<verb>stell(?:te|t)|schlug|schlägt|füg(?:te|t)|räum(?:te|t)|gab|gibt|kündig(?:te|t)|wand(?:te)?|warf|wirft|führ(?:te|t)|setz(?:te|t)) (?<who>[^.,;:!?«»“”„"\n]{2,60}?) (?:klar|vor|hinzu|ein|zu|an|aus|fort|dazwischen)(?=[.,;:\s]|$)/u;

/** Who stands between the parts of a German verb of speech right behind the words, or null. */
export function splitVerb(entities: Entities, end: number, after: string): Told | null {
  const match = SPLIT.exec(after);
  const { verb = '', who = '' } = match?.groups ?? {};
  if (match === null || who === '') return null;
  const at = end + match[0].indexOf(verb);
  const cue = { start: at, end: at + verb.length };
  const start = cue.end + 1;
  const [named] = mentionsIn(entities.people, start, start + who.length);
  if (named !== undefined) return { speaker: named, cue };
  const name = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u.exec(who);
  if (name === null) return null;
  const from = start + name.index;
  return { speaker: { name: name[0], evidence: { start: from, end: from + name[0].length } }, cue };
}

/** "Et le préfet d'ajouter :": a French infinitive tells who goes on. */
const NARRATED =
  /(?:^|[.!?»”"]\s*)Et (?<who>[^.:;!?«»“”"\n]{2,70}?) (?<verb>d[’'](?:ajouter|insister|expliquer|avertir|indiquer|affirmer)|de (?:conclure|préciser|poursuivre|rappeler|lancer|regretter|souligner))(?: que)?\s?[:,]?\s*$/u;

/** Who a French sentence names before such an infinitive, by name or by post, or null. */
export function narratedBy(entities: Entities, at: number, before: string): Told | null {
  const match = NARRATED.exec(before);
  const { verb = '', who = '' } = match?.groups ?? {};
  if (match === null || who === '') return null;
  const from = at - before.length + match.index + match[0].indexOf(who);
  const start = at - before.length + match.index + match[0].lastIndexOf(verb);
  const cue = { start, end: start + verb.length };
  const [named] = mentionsIn(entities.people, from, from + who.length);
  const holder = named?.name ?? holderOf(who, entities, from);
  return holder === null ? null : { speaker: { name: holder, evidence: { start: from, end: from + who.length } }, cue };
}
