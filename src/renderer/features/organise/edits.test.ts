import { placeOf } from '#core/library/place';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '#core/library/catalogue';
import type { ArticleRow } from '#core/library/catalogue';
import { applyKept, keptDraft, keptPut } from '#core/library/kept';
import type { KeptDraft } from '#core/library/kept';
import { organisationOf } from '#core/library/organised';
import type { Organisation } from '#core/library/organised';
import { arrangeEdit, changeTagEdit, cleanName, collectEdit, deleteTagEdit, newTagEdit, tagEdit } from './edits';
import type { Edit } from './edits';
import { organisedNodes } from './narrow-nodes';
import { organisedIds } from './narrowing';

const ARTICLES = ['a', 'b', 'c'];
const articles = Object.fromEntries(ARTICLES.map((id) => [id, { id, deletedAt: null } as ArticleRow]));

/** A library of kept records alone, to carry edits out on. */
function library() {
  const kept: KeptDraft = keptDraft();
  let made = 0;
  return {
    now: (): Organisation => organisationOf({ ...EMPTY_CATALOGUE, articles, kept }),
    carryOut: ({ inputs }: Edit): void => {
      for (const input of inputs) {
        if (input.type === 'delete') applyKept(kept, { type: 'kept:delete', kind: input.kind, id: input.id });
        else {
          const id = input.record.id ?? `new-${(made += 1)}`;
          applyKept(kept, keptPut(input.kind, { ...input.record, id, by: 'ana', at: '2024-01-01' }));
        }
      }
    },
    kept,
  };
}

const tagNamed = ({ tags }: Organisation, name: string) => {
  const found = tags.find((tag) => tag.name === name);
  if (found === undefined) throw new Error(`no tag ${name}`);
  return found;
};

describe('tags', () => {
  it('are put on articles and taken off, and only what changes is written', () => {
    const { now, carryOut } = library();
    carryOut(newTagEdit(' water / wells ', 'blue'));
    carryOut(tagEdit(tagNamed(now(), 'water/wells'), ['a', 'b'], true));
    const edit = tagEdit(tagNamed(now(), 'water/wells'), ['a', 'b', 'c'], true);
    expect(edit.inputs).toHaveLength(1);
    expect(edit.step).toEqual({ kind: 'tag', label: 'water/wells', count: 1 });
    carryOut(tagEdit(tagNamed(now(), 'water/wells'), ['a'], false));
    expect(now().tags[0]?.articleIds).toEqual(['b']);
  });

  it('take those below them along to another name, and become one with a tag of the same name', () => {
    const { now, carryOut } = library();
    for (const name of ['war', 'war/aid', 'conflict']) carryOut(newTagEdit(name, null));
    carryOut(tagEdit(tagNamed(now(), 'war'), ['a'], true));
    carryOut(changeTagEdit(now().tags, tagNamed(now(), 'war'), 'strife', 'pink'));
    expect(now().tags.map(({ name }) => name)).toEqual(['conflict', 'strife', 'strife/aid']);
    const merged = changeTagEdit(now().tags, tagNamed(now(), 'strife'), 'Conflict', null);
    expect(merged.step.kind).toBe('merge-tags');
    carryOut(merged);
    expect(now().tags.map(({ name, articleIds }) => [name, articleIds])).toEqual([
      ['conflict', ['a']],
      ['strife/aid', []],
    ]);
  });

  it('take the words they are on along where they are merged', () => {
    const { now, carryOut } = library();
    for (const name of ['strife', 'conflict']) carryOut(newTagEdit(name, null));
    const [from, into] = ['strife', 'conflict'].map((name) => tagNamed(now(), name));
    if (!from || !into) throw new Error('There are no tags.');
    const place = placeOf('Old wells', { start: 0, end: 3 });
    const marked = {
      id: 'h',
      articleId: 'a',
      hue: 'sun',
      place,
      by: 'reader',
      at: '2024-03-01T00:00:00.000Z',
    } as const;
    const merged = changeTagEdit(now().tags, from, 'Conflict', null, [
      { ...marked, tagIds: [from.id, into.id, 'other'] },
      { ...marked, id: 'i', tagIds: ['other'] },
    ]);
    const words = merged.inputs.flatMap((input) =>
      input.type === 'put' && input.kind === 'highlight' ? [input.record] : [],
    );
    expect(words.map(({ id, tagIds }) => [id, tagIds])).toEqual([['h', [into.id, 'other']]]);
  });

  it('leave nothing behind when they are deleted', () => {
    const { now, carryOut, kept } = library();
    carryOut(newTagEdit('x', null));
    carryOut(tagEdit(tagNamed(now(), 'x'), ARTICLES, true));
    carryOut(deleteTagEdit(tagNamed(now(), 'x')));
    expect([Object.keys(kept.tag), Object.keys(kept.tagging)]).toEqual([[], []]);
  });

  it('stand as a tree, and a level stands for all below it', () => {
    const { now, carryOut } = library();
    for (const name of ['water/wells', 'Water/pumps', 'aid']) carryOut(newTagEdit(name, null));
    carryOut(tagEdit(tagNamed(now(), 'water/wells'), ['a', 'b'], true));
    carryOut(tagEdit(tagNamed(now(), 'Water/pumps'), ['b', 'c'], true));
    const [branch] = organisedNodes(now(), {});
    expect(branch?.nodes.map(({ label, count }) => [label, count])).toEqual([
      ['aid', 0],
      ['Water', 3],
    ]);
    const water = branch?.nodes[1];
    expect(water?.nodes.map(({ label, count }) => [label, count])).toEqual([
      ['pumps', 2],
      ['wells', 2],
    ]);
    const both = { tag: [`${water?.key.slice(4)}`, tagNamed(now(), 'Water/pumps').id] };
    expect([...(organisedIds(now(), both) ?? [])].toSorted()).toEqual(['b', 'c']);
    expect(organisedIds(now(), {})).toBeNull();
  });

  it('have names without empty levels', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const name = cleanName(typed);
        expect(cleanName(name)).toBe(name);
        if (name !== '') expect(name.split('/').every((level) => level.trim() === level && level !== '')).toBe(true);
      }),
    );
    expect(cleanName(' /a//b / ')).toBe('a/b');
  });
});

it('a collection keeps the order that its articles are put into', () => {
  const { now, carryOut } = library();
  carryOut({
    inputs: [{ type: 'put', kind: 'collection', record: { id: 'k', articleId: null, name: 'K' } }],
    step: { kind: 'new-collection', label: 'K', count: 1 },
  });
  const own = () => now().collections[0] ?? { id: '', name: '', articleIds: [] };
  carryOut(collectEdit(own(), ['c', 'a'], true, 5));
  carryOut(collectEdit(own(), ['b'], true, 9));
  expect(own().articleIds).toEqual(['c', 'a', 'b']);
  carryOut(arrangeEdit(own(), 'b', -1));
  expect(own().articleIds).toEqual(['c', 'b', 'a']);
  expect(arrangeEdit(own(), 'c', -1).inputs).toEqual([]);
  carryOut(collectEdit(own(), ['b'], false, 0));
  expect(own().articleIds).toEqual(['c', 'a']);
});
