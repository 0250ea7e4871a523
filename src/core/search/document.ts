import type { Addition } from '../library/addition';
import type { Article } from '../library/article';
import type { EntityRule } from '../library/entity-rule';
import type { Note } from '../library/note';
import { withWordsForImages } from '../library/note-image';
import { keptItems, reviewedSections } from '../library/overlay';
import { progressOf } from '../library/review-progress';
import type { Review } from '../library/review';
import type { Summary } from '../summary/summary';
import type { SearchDocument } from './scan';

/** What stands beside an article that search looks into. */
export type SearchedBeside = {
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  readonly additions?: readonly Addition[];
  /** The texts of the comments on it. */
  readonly comments?: readonly string[];
  /** The names of its tags and of those that words of it have. */
  readonly tags?: readonly string[];
  readonly rules?: readonly EntityRule[];
};

/**
 * What search knows of an article: its words, its notes and comments, its tags, and its summary as people and the rules of the
 * library left it, added items with it (rejected items are out).
 */
export function documentOf(
  article: Article,
  summary: Summary,
  { notes, reviews, additions = [], comments = [], tags = [], rules = [] }: SearchedBeside,
): SearchDocument {
  const { sections } = reviewedSections(summary, reviews, article.text, additions, { rules });
  const quotes = keptItems(sections.quotes);
  const names = (items: readonly { readonly name: string; readonly aliases: readonly string[] }[]) =>
    items.flatMap(({ name, aliases }) => [name, ...aliases]);
  const people = keptItems(sections.people);
  const organizations = keptItems(sections.organizations);
  return {
    id: article.id,
    language: article.language,
    publishedOn: article.publishedOn,
    fields: {
      title: [article.title],
      text: [article.text],
      note: [...notes.map(({ markdown }) => withWordsForImages(markdown)), ...comments],
      quote: quotes.map(({ text }) => text),
      speaker: quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])),
      person: names(people),
      org: [...names(organizations), ...organizations.flatMap(({ acronym }) => (acronym === null ? [] : [acronym]))],
      place: names(keptItems(sections.places)),
      tag: [...tags, ...keptItems(sections.topics).map(({ term }) => term)],
    },
    progress: progressOf(sections),
    names: { person: people.map(({ name }) => name), org: organizations.map(({ name }) => name) },
  };
}
