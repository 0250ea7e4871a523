import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../text/span';
import { applyRules } from './apply-rules';
import type { Decided, RuledEntity } from './apply-rules';
import { ENTITY_SECTIONS } from './entity';
import type { Entity, EntitySection } from './entity';
import type { EntityRule } from './entity-rule';

type Found = Parameters<typeof applyRules>[0];

const NAMES = ['US', 'U.S.', 'the United States', 'United States', 'Foreign Office', 'FO', 'Lena'];
const BASE = { articleId: null, by: 'Mara' } as const;

function rule(id: string, names: readonly string[], is: EntityRule['is'], of: EntityRule['of'] = null): EntityRule {
  return { ...BASE, id, at: `2024-01-01T00:00:0${id.length}.000Z`, names, of, is };
}

function place(id: string, name: string, start: number): Entity {
  return { id, name, aliases: [], mentions: [{ start, end: start + name.length }] };
}

const NOTHING: Found = { people: [], organizations: [], places: [] };

/** What is left of the entities, as a summary has them. */
function outcome(ruled: readonly RuledEntity[]): Found {
  const of = (section: EntitySection) =>
    ruled.filter((each) => each.section === section && !each.isOut).map(({ item }) => item);
  return { people: of('people'), organizations: of('organizations'), places: of('places') } as Found;
}

it('makes one of all names of a rule, known by all of them and standing on all their words', () => {
  const found = { ...NOTHING, places: [place('a', 'US', 10), place('b', 'United States', 0), place('c', 'Lena', 40)] };
  const rules = [rule('r', ['U.S.', 'United States'], { section: 'places', name: 'United States' })];
  const [first, second, ...others] = applyRules(found, rules);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    item: {
      id: 'b',
      name: 'United States',
      aliases: ['US'],
      mentions: [
        { start: 0, end: 13 },
        { start: 10, end: 12 },
      ],
    },
    parts: [{ item: { id: 'a' } }],
    rule: { id: 'r' },
  });
  expect(second).toMatchObject({ item: found.places[2], rule: null });
});

it('makes an entity of another kind, and leaves one out, in the words of the rule', () => {
  const found = { ...NOTHING, people: [{ ...place('p', 'Lena', 0), roles: [] }], places: [place('l', 'FO', 9)] };
  const rules = [
    rule('r', ['Lena'], { section: 'places', name: 'Lena (town)' }, 'people'),
    rule('rr', ['FO'], null, 'places'),
  ];
  const ruled = applyRules(found, rules);
  expect(outcome(ruled)).toEqual({
    ...NOTHING,
    places: [{ id: 'p', name: 'Lena (town)', aliases: ['Lena'], mentions: [{ start: 0, end: 4 }] }],
  });
  expect(ruled.find(({ isOut }) => isOut)?.item.id).toBe('l');
});

it('leaves what a person set right as they left it, and makes others one with it only where they are called the same', () => {
  const own = place('own', 'US', 0);
  const found = { ...NOTHING, places: [own, place('b', 'U.S.', 10)] };
  const rules = [rule('r', ['US'], { section: 'places', name: 'United States' })];
  const apart = new Map<Entity, Decided>([[own, { named: { section: 'places', name: 'Us' }, isRejected: false }]]);
  expect(applyRules(found, rules, apart).map(({ item }) => item.name)).toEqual(['US', 'United States']);
  const same = new Map<Entity, Decided>([
    [own, { named: { section: 'places', name: 'United States' }, isRejected: false }],
  ]);
  const [only, ...others] = applyRules(found, rules, same);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ item: { id: 'own', name: 'US' }, parts: [{ item: { id: 'b' } }] });
});

it('keeps what a person rejected apart from what they did not', () => {
  const rejected = place('no', 'US', 0);
  const found = { ...NOTHING, places: [rejected, place('b', 'U.S.', 10)] };
  const rules = [rule('r', ['US'], { section: 'places', name: 'United States' })];
  const decided = new Map<Entity, Decided>([[rejected, { isRejected: true }]]);
  expect(applyRules(found, rules, decided).map(({ parts }) => parts)).toEqual([[], []]);
});

const section = fc.constantFrom(...ENTITY_SECTIONS);
const name = fc.constantFrom(...NAMES);
const rulesArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-f0-9]{1,6}$/u),
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    of: fc.option(section),
    is: fc.option(fc.record({ section, name }), { freq: 5 }),
    at: fc.constantFrom('2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00.000Z', '2024-01-03T00:00:00.000Z'),
  }),
  { maxLength: 6, selector: ({ id }) => id },
);
const foundArbitrary = fc
  .array(
    fc.record({ section, name, aliases: fc.array(name, { maxLength: 2 }), places: fc.integer({ min: 1, max: 3 }) }),
  )
  .map((entities): Found => {
    let at = 0;
    const items = entities.map(({ section: of, name: called, aliases, places }, index) => {
      const mentions = Array.from({ length: places }, (): Span => ({ start: (at += 20), end: at + called.length }));
      const base = { id: `e${index}`, name: called, aliases, mentions };
      const entity: Entity =
        of === 'people' ? { ...base, roles: [] } : of === 'organizations' ? { ...base, acronym: null } : base;
      return [of, entity] as const;
    });
    const ofKind = (wanted: EntitySection) => items.flatMap(([of, item]) => (of === wanted ? [item] : []));
    return { people: ofKind('people'), organizations: ofKind('organizations'), places: ofKind('places') } as Found;
  });

const asRules = (drawn: readonly Omit<EntityRule, 'articleId' | 'by'>[]): readonly EntityRule[] =>
  drawn.map((each) => ({ ...BASE, ...each }));

it('says the same again of what it has said, whatever the rules and the summary', () => {
  fc.assert(
    fc.property(foundArbitrary, rulesArbitrary, (found, drawn) => {
      const once = outcome(applyRules(found, asRules(drawn)));
      expect(outcome(applyRules(once, asRules(drawn)))).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

it('does not mind the order of the rules', () => {
  const shuffled = rulesArbitrary.chain((drawn) =>
    fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
  );
  fc.assert(
    fc.property(foundArbitrary, shuffled, (found, [drawn, other]) => {
      expect(applyRules(found, asRules(other))).toEqual(applyRules(found, asRules(drawn)));
    }),
    { numRuns: 300 },
  );
});

it('keeps every mention, with exactly one entity, and invents none', () => {
  fc.assert(
    fc.property(foundArbitrary, rulesArbitrary, (found, drawn) => {
      const spansOf = (items: readonly Entity[]) => items.flatMap(({ mentions }) => mentions);
      const inOrder = (spans: readonly Span[]) => spans.toSorted((a, b) => a.start - b.start);
      const ruled = applyRules(found, asRules(drawn));
      const before = ENTITY_SECTIONS.flatMap((each) => spansOf(found[each]));
      expect(inOrder(spansOf(ruled.map(({ item }) => item)))).toEqual(inOrder(before));
      expect(new Set(ruled.map(({ item }) => item.id)).size).toBe(ruled.length);
    }),
    { numRuns: 300 },
  );
});
