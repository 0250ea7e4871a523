import { expect, it } from 'vitest';
import type { ReviewedEntity } from '#core/library/correct-entities';
import { reviewedSections } from '#core/library/overlay';
import type { AlsoLaid } from '#core/library/overlay';
import type { Addition } from '#core/library/addition';
import type { Review } from '#core/library/review';
import { SECTIONS } from '#core/summary/summary';
import type { Place, Summary } from '#core/summary/summary';
import type { Correction } from '#shared/ipc/review-schemas';
import { planCorrection, planSplit, ruleOf, splittableNames } from './plan-correction';

const TEXT = 'The US and the U.S. spoke; in Lena and in Lena Bay the USA listened.';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const place = (id: string, name: string, others: readonly string[] = []): Place => ({
  id,
  name,
  aliases: others,
  mentions: [name, ...others].map((words) => span(words)),
});
const FOUND: Summary = {
  ...(Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Summary),
  schema: 1,
  engine: 'test',
  places: [place('a', 'US'), place('b', 'U.S.'), place('c', 'Lena Bay', ['Lena']), place('d', 'USA')],
};
const ARTICLE = { id: 'a1', text: TEXT };

/** What stands after plans were carried out, one after the other. */
function after(plans: readonly Correction[], also: AlsoLaid = {}): readonly ReviewedEntity[] {
  const by = { by: 'Mara', at: '2024-05-05T00:00:00.000Z' };
  const reviews = new Map<string, Review>();
  const additions = new Map<string, Addition>();
  for (const plan of plans) {
    for (const { by: _by, ...review } of plan.reviews) {
      const [anchor = span('US')] = FOUND.places.find(({ id }) => id === review.itemId)?.mentions ?? [];
      reviews.set(review.itemId, { ...review, ...by, anchor, quoted: TEXT.slice(anchor.start, anchor.end) });
    }
    for (const input of plan.kept) {
      if (input.type === 'put' && input.kind === 'addition')
        additions.set(input.record.id ?? 'new', { ...input.record, ...by, id: input.record.id ?? 'new' });
    }
  }
  return reviewedSections(FOUND, [...reviews.values()], TEXT, [...additions.values()], also).sections.places;
}

const named = (entities: readonly ReviewedEntity[], name: string): ReviewedEntity => {
  const found = entities.find(({ item }) => item.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};
const names = (entities: readonly ReviewedEntity[]) => entities.map(({ item }) => item.name);
const RULE = { id: 'r', articleId: null, by: 'Ana', at: '2024-01-01T00:00:00.000Z', names: ['US'], of: null };

it('merges several under a new name, and takes one off again', () => {
  const before = after([]);
  const is = { section: 'places', name: 'United States' } as const;
  const merge = planCorrection(ARTICLE, {
    entity: named(before, 'US'),
    is,
    merged: [named(before, 'U.S.'), named(before, 'USA')],
  });
  const merged = after([merge]);
  expect(names(merged)).toEqual(['United States', 'Lena Bay']);
  const one = named(merged, 'United States');
  expect(splittableNames(ARTICLE, one)).toEqual(['U.S.', 'USA', 'US']);
  const apart = planSplit(ARTICLE, one, 'USA');
  expect(apart && names(after([merge, apart]))).toEqual(['United States', 'Lena Bay', 'USA']);
});

it('splits an alias off with its words, which the first one no longer stands on', () => {
  const plan = planSplit(ARTICLE, named(after([]), 'Lena Bay'), 'Lena');
  const [, , bay, , lena] = plan === null ? [] : after([plan]);
  expect(bay?.item).toMatchObject({ name: 'Lena Bay', aliases: [], mentions: [span('Lena Bay')] });
  expect(lena?.item).toMatchObject({ name: 'Lena', mentions: [span('Lena')] });
  expect(splittableNames(ARTICLE, named(after([]), 'US'))).toEqual([]);
});

it('keeps what a rule joined together when a person goes on with it, and lets a part of it go', () => {
  const rule = { ...RULE, is: { section: 'places', name: 'United States' } as const };
  const also = { rules: [rule] };
  const one = named(after([], also), 'United States');
  const rename = planCorrection(ARTICLE, { entity: one, is: { section: 'places', name: 'America' }, merged: [] });
  expect(names(after([rename], also))).toEqual(['America', 'Lena Bay', 'USA']);
  const apart = planSplit(ARTICLE, one, 'U.S.');
  expect(apart && names(after([apart], also)).toSorted()).toEqual(['Lena Bay', 'U.S.', 'USA', 'United States']);
  const out = planCorrection(ARTICLE, { entity: one, is: null, merged: [] });
  expect(after([out], also).map(({ state }) => state)).toEqual(['rejected', 'unreviewed', 'unreviewed']);
});

it('makes a rule of all names that were known, for what was found as that kind', () => {
  const before = after([]);
  const is = { section: 'places', name: 'United States' } as const;
  expect(ruleOf({ entity: named(before, 'US'), is, merged: [named(before, 'U.S.')] })).toEqual({
    names: ['US', 'U.S.', 'United States'],
    of: 'places',
    is,
  });
});
