import type { Person, Quote } from '../summary/summary';
import { bySpan } from '../text/span';
import type { Span } from '../text/span';
import { ENTITY_SECTIONS, nameKey } from './entity';
import type { ReviewedItem, ReviewedSections } from './overlay';

/**
 * Says the names set right wherever the engine said the old ones: as speakers of quotes and in the roles of people. What a person wrote
 * there stays, and a name that was set right in two ways is left as it was.
 */
export function carryNames(sections: ReviewedSections): ReviewedSections {
  const { quotes } = sections;
  const isChosen = quotes.some(({ review }) => review?.edit?.speaker !== undefined);
  const placed = isChosen ? quotes.map((quote) => onNearestWords(quote, mentionsIn(sections))) : quotes;
  const names = newNames(sections);
  if (names.size === 0) return isChosen ? { ...sections, quotes: placed } : sections;
  const nameOf = (name: string): string => names.get(nameKey(name)) ?? name;
  return {
    ...sections,
    quotes: placed.map((quote) => withSpeaker(quote, nameOf)),
    people: sections.people.map((person) => withOrganization(person, nameOf)),
  };
}

/** Where somebody of this name is mentioned, in the order of the text. */
function mentionsIn({ people, organizations }: ReviewedSections): (name: string) => readonly Span[] {
  return (name) => {
    const named = [...people, ...organizations].find(({ item, state }) => state !== 'rejected' && item.name === name);
    return named?.item.mentions.toSorted(bySpan) ?? [];
  };
}

/** The new names by the old ones, of all that are called another name now; null where there are two for one. */
function newNames(sections: ReviewedSections): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const section of ENTITY_SECTIONS) {
    for (const { item, original, state, parts = [] } of sections[section]) {
      if (state === 'rejected') continue;
      for (const { name } of [original, ...parts.map((part) => part.original)]) {
        const key = nameKey(name);
        names.set(key, names.has(key) && names.get(key) !== item.name ? null : item.name);
      }
    }
  }
  return new Map([...names].flatMap(([key, name]) => (name === null || nameKey(name) === key ? [] : [[key, name]])));
}

/** A speaker whom a person chose stands on the words that name them nearest before the quote, else nearest after it. */
function onNearestWords(
  quote: ReviewedItem<Quote>,
  mentionsOf: (name: string) => readonly Span[],
): ReviewedItem<Quote> {
  const { speaker, evidence: said } = quote.item;
  if (speaker === null || typeof quote.review?.edit?.speaker !== 'string') return quote;
  const mentions = mentionsOf(speaker.name);
  const evidence = mentions.findLast(({ end }) => end <= said.start) ?? mentions.find(({ start }) => start >= said.end);
  return evidence === undefined ? quote : { ...quote, item: { ...quote.item, speaker: { ...speaker, evidence } } };
}

function withSpeaker(quote: ReviewedItem<Quote>, nameOf: (name: string) => string): ReviewedItem<Quote> {
  const { speaker } = quote.item;
  if (speaker === null || quote.review?.edit?.speaker !== undefined || quote.addition !== undefined) return quote;
  const name = nameOf(speaker.name);
  return name === speaker.name ? quote : { ...quote, item: { ...quote.item, speaker: { ...speaker, name } } };
}

function withOrganization(person: ReviewedItem<Person>, nameOf: (name: string) => string): ReviewedItem<Person> {
  if (person.review?.edit?.organization !== undefined || person.addition !== undefined) return person;
  const roles = person.item.roles.map((role) =>
    role.organization === null ? role : { ...role, organization: nameOf(role.organization) },
  );
  const isSame = roles.every((role, index) => role.organization === person.item.roles[index]?.organization);
  return isSame ? person : { ...person, item: { ...person.item, roles } };
}
