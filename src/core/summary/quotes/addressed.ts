import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import { genderOfName, genderOfWords, type Gender } from '../names/linking/gender';

/** "Mrs May", "Mr. Justice": a form of address and a surname that may be a word of its own. */
const ADDRESSED =
  /(?<![\p{L}\p{N}.])(?<title>Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?[ \u00a0](?<surname>\p{Lu}[\p{L}’'-]+)(?![\p{L}\p{N}]| \p{Lu}\p{Ll})/gu;

/**
 * The people of a text with the places where a form of address and their surname stand that no name was seen in ("Mrs May", where May is
 * a month to other eyes): only those that fit one person alone.
 */
export function withAddressed(entities: Entities, text: string): Entities {
  const taken = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
  const more = new Map<string, Span[]>();
  for (const match of text.matchAll(ADDRESSED)) {
    const { title = '', surname = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (taken.has(end)) continue;
    const gender = genderOfWords(title);
    const bearers = entities.people.filter(({ name }) => name.endsWith(` ${surname}`));
    const [only, other] = bearers.filter((person) => fits(gender, genderOfName(person.name)));
    if (only === undefined || other !== undefined) continue;
    const spans = more.get(only.name) ?? [];
    spans.push({ start: match.index, end });
    more.set(only.name, spans);
  }
  if (more.size === 0) return entities;
  return {
    ...entities,
    people: entities.people.map((person) => {
      const spans = more.get(person.name);
      if (spans === undefined) return person;
      return { ...person, mentions: [...person.mentions, ...spans].toSorted((a, b) => a.start - b.start) };
    }),
  };
}

function fits(wanted: Gender, known: Gender): boolean {
  return wanted === null || known === null || wanted === known;
}
