import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkKey } from '#core/library/note-links';
import { targetOf, targetsWith } from './link-targets';
import type { LinkTarget } from './link-targets';

const name = fc.constantFrom(
  'The bridge',
  'the  BRIDGE',
  'Orla Venn',
  '',
  'Ferry',
  'ferry ',
  'Paro\u0301',
  'Par\u00f3',
);
const near = fc.array(
  fc.record({ kind: fc.constantFrom('note' as const, 'person' as const), name, id: fc.string({ maxLength: 2 }) }),
  { maxLength: 4 },
);
const articles = fc.array(fc.record({ id: fc.string({ maxLength: 2 }), title: name }), { maxLength: 6 });

/** All targets in their order, as one list. */
function all(targets: { near: readonly LinkTarget[]; articles: readonly { id: string; title: string }[] }) {
  const rows = targets.articles.map(({ id, title }): LinkTarget => ({ kind: 'article', name: title, id }));
  return [...targets.near, ...rows];
}

it('is the first of that name in the order of all, however it is written', () => {
  fc.assert(
    fc.property(fc.record({ near, articles }), name, (targets, link) => {
      const first = all(targets).find((target) => linkKey(target.name) === linkKey(link)) ?? null;
      expect(targetOf(targets, link)).toEqual(first);
      expect(targetOf(targets, link)).toEqual(first);
    }),
  );
});

it('are so many as are wanted, the first ones, and no more are looked at', () => {
  fc.assert(
    fc.property(fc.record({ near, articles }), fc.integer({ min: 1, max: 4 }), (targets, most) => {
      const asked: string[] = [];
      const isWanted = (of: string): boolean => asked.push(of) > 0 && of.includes('e');
      const wanted = all(targets).flatMap((target, at) => (target.name.includes('e') ? [{ target, at }] : []));
      const found = targetsWith(targets, isWanted, most);
      expect(found).toEqual(wanted.slice(0, most).map(({ target }) => target));
      expect(asked).toHaveLength((wanted[most - 1]?.at ?? all(targets).length - 1) + 1);
    }),
  );
});

it('looks at each name once, however many links are looked up', () => {
  let looked = 0;
  const person = (id: number): LinkTarget => ({
    kind: 'person',
    id: String(id),
    get name() {
      looked += 1;
      return `Person ${id}`;
    },
  });
  const targets = { near: Array.from({ length: 100 }, (_none, id) => person(id)), articles: [] };
  for (let link = 0; link < 400; link += 1) targetOf(targets, `Person ${link % 120}`);
  expect(looked).toBeLessThanOrEqual(100);
});

it('finds a person by a former name, where nothing else has it, and offers none', () => {
  const person = { kind: 'person', name: 'Helena Brandt-Lind', id: 'p' } as const;
  const also = ['Helena Brandt', 'Ferry'].map((name) => ({ ...person, name }));
  const targets = { near: [person], also, articles: [{ id: 'a', title: 'Ferry' }] };
  expect(targetOf(targets, 'helena brandt')).toMatchObject({ kind: 'person', id: 'p' });
  expect(targetOf(targets, 'Ferry')).toMatchObject({ kind: 'article', id: 'a' });
  expect(targetsWith(targets, () => true, 9).map((target) => target.name)).toEqual(['Helena Brandt-Lind', 'Ferry']);
});
