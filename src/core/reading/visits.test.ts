import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leave, MOST_VISITS, NO_VISITS, step } from './visits';
import type { Visit, Way } from './visits';

const visit: fc.Arbitrary<Visit> = fc.record({
  articleId: fc.constantFrom('A', 'B', 'C', 'D'),
  offset: fc.nat(99),
});

type Act =
  | { readonly kind: 'jump'; readonly to: Visit }
  | { readonly kind: 'read-on'; readonly offset: number }
  | { readonly kind: 'step'; readonly way: Way }
  | { readonly kind: 'delete' | 'restore'; readonly articleId: string };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('jump' as const), to: visit }),
  fc.record({ kind: fc.constant('read-on' as const), offset: fc.nat(99) }),
  fc.record({ kind: fc.constant('step' as const), way: fc.constantFrom<Way>('back', 'forward') }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'restore' as const),
    articleId: fc.constantFrom('A', 'B', 'C', 'D'),
  }),
);

/** All places in one list, the present one among them. */
type Model = { entries: Visit[]; at: number; readonly deleted: Set<string> };

function stepOf(model: Model, way: Way): void {
  const by = way === 'back' ? -1 : 1;
  for (let next = model.at + by; model.entries[next] !== undefined; next += by) {
    if (model.deleted.has(model.entries[next]?.articleId ?? '')) continue;
    model.at = next;
    return;
  }
}

describe('visits', () => {
  it('go as a list of places with a mark on the present one', () => {
    fc.assert(
      fc.property(visit, fc.array(act, { maxLength: 60 }), (start, acts) => {
        const model: Model = { entries: [start], at: 0, deleted: new Set() };
        let [visits, here] = [NO_VISITS, start];
        const isThere = (articleId: string): boolean => !model.deleted.has(articleId);
        for (const each of acts) {
          if (each.kind === 'jump') {
            model.entries = [...model.entries.slice(0, model.at + 1), each.to];
            model.at += 1;
            visits = leave(visits, here);
            here = each.to;
          } else if (each.kind === 'read-on') {
            here = { ...here, offset: each.offset };
            model.entries[model.at] = here;
          } else if (each.kind === 'step') {
            stepOf(model, each.way);
            const moved = step(visits, each.way, here, isThere);
            if (moved !== null) [visits, here] = [moved.visits, moved.to];
          } else if (each.kind === 'delete') model.deleted.add(each.articleId);
          else model.deleted.delete(each.articleId);
          expect(here).toEqual(model.entries[model.at]);
          expect(visits.back).toEqual(model.entries.slice(0, model.at));
          expect(visits.forward).toEqual(model.entries.slice(model.at + 1).reverse());
        }
      }),
    );
  });

  it('forget the oldest', () => {
    const all = Array.from({ length: MOST_VISITS + 5 }, (_, offset) => ({ articleId: 'A', offset }));
    const { back } = all.reduce(leave, NO_VISITS);
    expect(back).toEqual(all.slice(5));
  });

  it('lead from nowhere to the place before', () => {
    const visits = leave(NO_VISITS, { articleId: 'A', offset: 3 });
    expect(step(visits, 'back', null, () => true)).toEqual({ to: { articleId: 'A', offset: 3 }, visits: NO_VISITS });
    expect(step(visits, 'forward', null, () => true)).toBeNull();
  });
});
