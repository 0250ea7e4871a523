import type { Person, Quote, Section, Summary } from '../summary/summary';
import type { ItemEdit } from './review';

type ItemOf<S extends Section> = Summary[S][number];

/**
 * The item with a person's words in place of the engine's, and without the engine's reason; keys that make no sense for
 * the section are passed over.
 */
export function applyEdit<S extends Section>(section: S, item: ItemOf<S>, edit: ItemEdit): ItemOf<S> {
  const { why: _reason, ...edited } = EDITORS[section](item, edit);
  return edited as ItemOf<S>;
}

const EDITORS: { readonly [S in Section]: (item: ItemOf<S>, edit: ItemEdit) => ItemOf<S> } = {
  keyPoints: (item, { text = item.text }) => ({ ...item, text }),
  people: editPerson,
  organizations: (item, { name = item.name, acronym = item.acronym }) => ({ ...item, name, acronym }),
  places: (item, { name = item.name }) => ({ ...item, name }),
  timeline: (item, { text = item.text, date, dateEnd = item.dateEnd }) => ({
    ...item,
    text,
    date: date ?? item.date,
    dateEnd,
  }),
  quotes: editQuote,
  figures: (item, { text = item.text, value = item.value, unit = item.unit, what = item.what }) => ({
    ...item,
    text,
    value,
    unit,
    what,
  }),
  dates: (item, { text = item.text, date = item.date }) => ({ ...item, text, date }),
  topics: (item, { name, text = name ?? item.term }) => ({ ...item, term: text }),
};

/** `title` and `organization` speak of the first role; an empty title takes that role away. */
function editPerson(item: Person, edit: ItemEdit): Person {
  const person = { ...item, name: edit.name ?? item.name };
  if (edit.title === undefined && edit.organization === undefined) return person;
  const [first, ...others] = item.roles;
  const evidence = first?.evidence ?? item.mentions[0];
  const title = edit.title ?? first?.title ?? '';
  const organization = edit.organization === undefined ? (first?.organization ?? null) : edit.organization;
  if (evidence === undefined || (title === '' && organization === null)) return { ...person, roles: others };
  return { ...person, roles: [{ title, organization, evidence }, ...others] };
}

/** A speaker named by a person stands on the words the engine had for the speaker, else on the quote itself. */
function editQuote(item: Quote, edit: ItemEdit): Quote {
  const quote = { ...item, text: edit.text ?? item.text };
  if (edit.speaker === undefined) return quote;
  if (edit.speaker === null || edit.speaker === '') return { ...quote, speaker: null };
  const evidence = item.speaker?.evidence ?? item.cue ?? item.evidence;
  return { ...quote, speaker: { name: edit.speaker, evidence } };
}
