import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import { isTitleWord } from '../../names/world/roles';
import { mentionsIn } from '../mentions-in';
import { trimmed } from '../reported/report-spans';
import { placeOf, type Part } from './asides';
import { REPORTS } from './reports';
import { WORLD_VERBS } from './verbs';

/** Languages in which a source may stand without a comma behind it. */
const LANGUAGES = new Set(['fr', 'es', 'it', 'pt']);
/** "For" may lead to anything. */
const MEANT = /^(?:Pour|Para|Per|Conforme) /u;
/** A title and its name, or the article of a body, stand between "according to" and the end of a name. */
const NEAR = 80;
const TITLED = /^(?:[\p{L}\p{M}’' -]{0,50} )?$/u;
const LED = /^(?:il |lo |la |i |gli |le |l[’']|el |los |las |les |o |a |os |as )?$/u;
/** What is told of a source before a comma: "investigador de ese instituto, ". */
const APPOSED = /^(?<word>\p{Ll}[\p{L}\p{M}-]*)(?: [^,;:.«»“”"]{0,70})?, (?=\S)/u;

const patterns = new Map<string, RegExp>();

/** Reads a report whose source no comma ends, since a name does ("Secondo Sabatini l'allerta ..."); null where no name stands there. */
export function bareSource(text: string, at: number, entities: Entities, code: string): Part | null {
  const source = REPORTS[code]?.source;
  if (source === undefined || !LANGUAGES.has(code) || MEANT.test(text)) return null;
  let pattern = patterns.get(code);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?<cue>${source})`, 'du');
    patterns.set(code, pattern);
  }
  const match = pattern.exec(text);
  if (match === null) return null;
  const from = match[0].length;
  const [person] = mentionsIn(entities.people, at + from, at + from + NEAR);
  const [body] = mentionsIn(entities.organizations, at + from, at + from + NEAR);
  const isNamed = ({ start }: Span, between: RegExp): boolean => between.test(text.slice(from, start - at));
  const one =
    person !== undefined && isNamed(person.evidence, TITLED)
      ? person
      : body !== undefined && isNamed(body.evidence, LED)
        ? body
        : undefined;
  const end = (one?.evidence.end ?? 0) - at;
  if (one === undefined || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return null;
  const cue = placeOf(match, 'cue');
  return {
    content: trimmed(text, end, text.length),
    cue: trimmed(text, cue.start, cue.end),
    who: { start: one.evidence.start - at, end },
  };
}

const SAYS = new RegExp(`^(?:${WORLD_VERBS['ar'] ?? '-'}) `, 'u');

/** A report behind what is told of its source: "A juicio del vulcanólogo X, investigador de ese instituto, la actividad ...". */
export function behindApposition(part: Part | null, text: string, code: string): Part | null {
  // "ووفقا لبيان للوزارة، قال ليندت إن": who says it is named behind the paper.
  if (part !== null && code === 'ar' && SAYS.test(text.slice(part.content.start))) return null;
  if (part === null || !LANGUAGES.has(code)) return part;
  const told = APPOSED.exec(text.slice(part.content.start, part.content.end));
  if (told === null || !isTitleWord(told.groups?.['word'] ?? '', code)) return part;
  return { ...part, content: { start: part.content.start + told[0].length, end: part.content.end } };
}
