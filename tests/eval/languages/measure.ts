import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/library/article';
import type { Summary } from '../../../src/core/summary/summary';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { findDateline } from '../../../src/core/text/header/dateline';
import { count } from '../own/score';
import type { Count } from '../own/score';

/** What a person found in a text of another language than English, written down beside it. */
type WorldGold = {
  readonly language: string;
  readonly publishedOn: string | null;
  readonly sentences: number;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly { readonly text: string; readonly date: string }[];
  /** `null` says that nobody is named who speaks. */
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
  /** The first texts say nothing of the body or place of a role; `null` says that it has none. */
  readonly roles: readonly { readonly person: string; readonly title: string; readonly organization?: string | null }[];
  readonly acronyms?: readonly { readonly organization: string; readonly acronym: string }[];
  readonly reported: readonly { readonly text: string; readonly speaker: string }[];
  readonly figures: readonly { readonly text: string; readonly value: number }[];
  readonly topics: readonly string[];
};

/** A text of the set with its gold and what the engine made of it. */
export type WorldText = {
  readonly file: string;
  readonly article: Article;
  readonly summary: Summary;
  readonly gold: WorldGold;
};

/** Reads and summarises every text in `folder`. */
export function readWorldTexts(folder: string): readonly WorldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const gold = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/u, '.json')), 'utf8')) as WorldGold;
      const context = { id: file, importedAt: '2026-01-01T00:00:00.000Z' };
      const read = readArticle({ fileName: file, bytes, modifiedAt: null }, context);
      if (!read.ok) throw new Error(read.error.message);
      return { file, article: read.value, summary: summarize(read.value), gold };
    });
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}'%]+/gu, ' ')
    .trim();

function within(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

/** True within the dateline that opens the body. */
function isHeading({ text, body }: Article, at: number): boolean {
  const prefix = findDateline(text, body)?.prefix;
  return prefix !== undefined && at >= prefix.start && at < prefix.end;
}

/** Counts, kind by kind, what was right, made up and missed in one text. */
export function countWorld({ article, summary, gold }: WorldText): Readonly<Record<string, Count>> {
  const one = (isRight: boolean): Count => ({ right: isRight ? 1 : 0, wrong: 0, missed: isRight ? 0 : 1 });
  const named = (item: { readonly name: string; readonly aliases: readonly string[] }, name: string): boolean =>
    [item.name, ...item.aliases].some((form) => fold(form) === fold(name));
  return {
    language: one(article.language === gold.language),
    published: one(article.publishedOn === gold.publishedOn),
    sentences: one(article.sentences.length === gold.sentences),
    people: count(summary.people, gold.people, named),
    organisations: count(summary.organizations, gold.organizations, named),
    places: count(summary.places, gold.places, named),
    dates: count(
      // The date a text is headed with is told by the header, as in the English texts.
      summary.dates.filter(({ date, evidence }) => date !== null && !isHeading(article, evidence.start)),
      gold.dates,
      (found, wanted) => found.date === wanted.date && within(found.text, wanted.text),
    ),
    roles: count(
      summary.people.flatMap((person) => person.roles.map(({ title }) => ({ ...person, title }))),
      gold.roles,
      (found, wanted) => named(found, wanted.person) && fold(found.title) === fold(wanted.title),
    ),
    'bodies of roles': count(
      summary.people.flatMap((person) =>
        person.roles.flatMap(({ title, organization }) =>
          organization !== null && gold.roles.some((one) => one.organization !== undefined)
            ? [{ ...person, title, organization }]
            : [],
        ),
      ),
      gold.roles.flatMap((role) => (typeof role.organization === 'string' ? [{ ...role, of: role.organization }] : [])),
      (found, wanted) => named(found, wanted.person) && within(found.organization, wanted.of),
    ),
    acronyms: count(
      summary.organizations.flatMap(({ acronym, ...one }) =>
        acronym !== null && gold.acronyms !== undefined ? [{ ...one, acronym }] : [],
      ),
      gold.acronyms ?? [],
      (found, wanted) => found.acronym === wanted.acronym && named(found, wanted.organization),
    ),
    'reported speech': count(
      summary.quotes.filter(({ kind }) => kind === 'indirect'),
      gold.reported,
      (found, wanted) => within(found.text, wanted.text) && within(found.speaker?.name ?? '', wanted.speaker),
    ),
    quotes: count(
      summary.quotes.filter(({ kind }) => kind === 'direct'),
      gold.quotes,
      (found, wanted) =>
        fold(found.text) === fold(wanted.text) &&
        (wanted.speaker === null ? found.speaker === null : within(found.speaker?.name ?? '', wanted.speaker)),
    ),
    figures: count(
      summary.figures,
      gold.figures,
      (found, wanted) => found.value === wanted.value && within(found.text, wanted.text),
    ),
    topics: one(gold.topics.every((topic) => summary.topics.some(({ term }) => within(term, topic)))),
    'key points': one(summary.keyPoints.length >= 3),
  };
}
