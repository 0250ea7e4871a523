import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInRange } from '../search/dates';
import { parseQuery } from '../search/query';
import type { ArticleRow, Catalogue } from './catalogue';
import { draftOf } from './catalogue';
import type { EntityRule } from './entity-rule';
import { chosenNames, facetValues, narrowRows } from './facets';
import { organisationOf } from './organised';
import { placeOf } from './place';
import { FACETS } from './saved-search';
import type { Narrowing } from './saved-search';

const by = { by: 'ana', at: '2024-01-01' };
const TAGS = ['war', 'War/aid', 'peace/talks'];

const catalogueWith = (
  taggings: readonly (readonly [string, number])[],
  signed: readonly string[],
  words: readonly (readonly [string, number])[] = [],
): Catalogue =>
  draftOf({
    kept: {
      ...draftOf().kept,
      tag: Object.fromEntries(
        TAGS.map((name, at) => [`t${at}`, { id: `t${at}`, articleId: null, name, hue: null, ...by }]),
      ),
      tagging: Object.fromEntries(
        taggings.map(([articleId, at], index) => [`${index}`, { id: `${index}`, articleId, tagId: `t${at}`, ...by }]),
      ),
      highlight: Object.fromEntries(
        words.map(([articleId, at], index) => [
          `h${index}`,
          {
            id: `h${index}`,
            articleId,
            hue: 'sun',
            place: placeOf('word', { start: 0, end: 4 }),
            tagIds: [`t${at}`],
            ...by,
          },
        ]),
      ),
      signoff: Object.fromEntries(
        signed.map((id) => [id, { id, articleId: id, form: '', sha256: '', textSha256: '', items: [], ...by }]),
      ),
    },
  });

const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  place: fc.constantFrom(null, 'Oslo', '__proto__'),
  publishedOn: fc.constantFrom(null, '2023', '2023-05-01', '2024-05', '20XX'),
  language: fc.constantFrom('en', 'ar'),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id }).map((some) => some as unknown as readonly ArticleRow[]);
const narrowing = fc.record(
  {
    place: fc.constantFrom(['Oslo'], ['', 'Oslo'], ['__proto__']),
    date: fc.constantFrom(['2023'], ['2023-05', ''], ['2024']),
    tag: fc.constantFrom(['t0'], ['/peace'], ['t0', 't2']),
    language: fc.constantFrom(['ar'], ['en', 'ar']),
    review: fc.constantFrom(['signed'], ['none']),
  },
  { requiredKeys: [] },
);
const taggings = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 2 })), { maxLength: 6 });

it('leaves what has all chosen values, and counts what choosing one more value would leave', () => {
  fc.assert(
    fc.property(rows, taggings, fc.subarray(['a', 'd']), narrowing, (some, tagged, signed, wanted) => {
      const catalogue = catalogueWith(tagged, signed);
      const { ids, counts } = narrowRows(some, catalogue, wanted);
      const idsOf = (asked: Narrowing): readonly string[] =>
        narrowRows(some, catalogue, asked).ids ?? some.map(({ id }) => id);
      const valuesOf = facetValues(catalogue);
      const scan = some.filter((each) =>
        FACETS.every((facet) => {
          const chosen = (wanted as Narrowing)[facet] ?? [];
          const own = valuesOf(each)[facet] ?? [];
          if (chosen.length === 0) return true;
          return facet === 'tag' ? chosen.every((value) => own.includes(value)) : chosen.some((v) => own.includes(v));
        }),
      );
      expect(ids ?? some.map(({ id }) => id)).toEqual(scan.map(({ id }) => id));
      for (const [value, count] of Object.entries(counts.tag ?? {}))
        expect(idsOf({ ...wanted, tag: [...(wanted.tag ?? []), value] })).toHaveLength(count);
      for (const facet of ['place', 'language', 'date', 'review'] as const)
        for (const [value, count] of Object.entries(counts[facet] ?? {}))
          expect(idsOf({ ...wanted, [facet]: [value] })).toHaveLength(count);
    }),
  );
});

it('finds of a range of dates what the operator date: finds, and counts the dates beside it', () => {
  const range = fc.constantFrom('2022..2023', '2023-05..2024-05', '2024..', '..2023-04', '2023-05..2023-05', '20..30');
  fc.assert(
    fc.property(rows, range, (some, dates) => {
      const { ids, counts } = narrowRows(some, draftOf(), { date: [dates] });
      const terms = parseQuery(`date:${dates}`);
      const asked = some.filter(({ publishedOn }) =>
        terms.every((term) => term.kind === 'date' && isInRange(publishedOn, term.range)),
      );
      expect(ids).toEqual(asked.map(({ id }) => id));
      expect(counts.date ?? {}).toEqual(narrowRows(some, draftOf(), {}).counts.date ?? {});
    }),
  );
  const one = [{ id: 'a', place: null, publishedOn: '2021-05-01', language: 'en' }] as unknown as readonly ArticleRow[];
  expect(narrowRows(one, draftOf(), { date: ['2023..2024', '2021'] }).ids).toEqual(['a']);
});

it('lets a tag on words of an article narrow and count as one on the article does', () => {
  fc.assert(
    fc.property(rows, taggings, taggings, narrowing, (some, tagged, words, wanted) => {
      const apart = narrowRows(some, catalogueWith(tagged, [], words), wanted);
      expect(apart).toEqual(narrowRows(some, catalogueWith([...tagged, ...words], []), wanted));
    }),
  );
  const catalogue = { ...catalogueWith([['b', 0]], [], [['a', 0]]), articles: {} };
  const live = (id: string) => ({ id, deletedAt: null }) as unknown as ArticleRow;
  const [aid, war] = organisationOf({ ...catalogue, articles: { a: live('a'), b: live('b') } }).tags.slice(1);
  expect([aid, war]).toMatchObject([
    { id: 't0', articleIds: ['b'], wordsOf: ['a'] },
    { id: 't1', articleIds: [] },
  ]);
});

it('counts a tag for the levels above it', () => {
  const catalogue = catalogueWith([['a', 1]], []);
  const one = [{ id: 'a', place: null, publishedOn: '2023-05-01', language: 'en' }] as unknown as readonly ArticleRow[];
  expect(narrowRows(one, catalogue, {}).counts).toEqual({
    place: { '': 1 },
    date: { '2023': 1, '2023-05': 1 },
    language: { en: 1 },
    review: { none: 1 },
    tag: { t0: 1, t1: 1 },
  });
});

it('keeps to the articles that have the chosen names, which are called what the rules call them now', () => {
  const two = ['a', 'b'].map((id) => ({ id, place: null, publishedOn: null, language: 'en' }));
  const some = two as unknown as readonly ArticleRow[];
  const left = narrowRows(some, draftOf(), { person: ['Ana'] }, new Set(['b', 'gone']));
  expect(left).toMatchObject({ ids: ['b'], counts: { language: { en: 1 } } });
  const rule = (names: readonly string[], is: EntityRule['is']): EntityRule => ({
    id: names[0] ?? '',
    articleId: null,
    names,
    of: null,
    is,
    ...by,
  });
  const rules = [rule(['Ana'], { section: 'people', name: 'Ana Venn' }), rule(['Venn'], null)];
  expect(chosenNames({ person: ['ana', 'Venn'], org: ['UN'] }, rules)).toEqual({
    person: ['Ana Venn', 'Venn'],
    org: ['UN'],
  });
  expect(chosenNames({ org: ['Ana'] }, rules)).toEqual({ person: ['Ana Venn'], org: [] });
  expect(chosenNames({ place: ['Oslo'] }, rules)).toBeNull();
});
