import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from './change';
import { singlesOf } from './step-changes';
import { speaksOf, withoutArticles } from './without-articles';

const at = '2024-03-01T00:00:00.000Z';
const id = fc.constantFrom('a1', 'a2', 'a3', 'a4');
const single: fc.Arbitrary<Change> = fc.oneof(
  id.map((articleId): Change => {
    const note = { id: `n-${articleId}`, articleId, markdown: `words of ${articleId}`, createdAt: at, updatedAt: at };
    return { type: 'note:put', note };
  }),
  id.map((articleId): Change => ({ type: 'article:delete', id: articleId, at })),
  id.map((articleId): Change => ({ type: 'article:drop', id: articleId })),
  id.map((articleId): Change => ({ type: 'note:delete', id: `n-${articleId}` })),
  id.map((articleId): Change => ({
    type: 'kept:put',
    kind: 'tag',
    record: { id: 't', articleId, name: `words of ${articleId}`, hue: null, by: 'reader', at },
  })),
  id.map((articleId): Change => ({ type: 'review:delete', articleId, itemId: 'i' })),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  single,
  fc.array(single, { maxLength: 6 }).map((changes): Change => ({ type: 'batch', changes })),
);

describe('withoutArticles', () => {
  it('leaves no word of the articles and every other part in its order', () => {
    fc.assert(
      fc.property(change, fc.subarray(['a1', 'a2', 'a3', 'a4']), (whole, gone) => {
        const ids = new Set(gone);
        const left = withoutArticles(whole, ids);
        const kept = left === null ? [] : singlesOf(left);
        for (const each of gone) expect(JSON.stringify(kept)).not.toContain(`words of ${each}`);
        const aboutOf = (part: Change): string | null =>
          part.type === 'note:put' ? part.note.articleId : part.type === 'kept:put' ? part.record.articleId : null;
        const others = singlesOf(whole).filter((part) => !ids.has(aboutOf(part) ?? ''));
        expect(kept).toEqual(others);
      }),
    );
  });

  it('gives the very same change where there is nothing to take out', () => {
    const batch: Change = { type: 'batch', changes: [{ type: 'note:delete', id: 'n' }] };
    expect(withoutArticles(batch, new Set(['a1']))).toBe(batch);
  });
});

describe('speaksOf', () => {
  it('knows an article by its id and by its notes', () => {
    const ids = new Set(['a1']);
    expect(speaksOf({ type: 'article:drop', id: 'a1' }, ids)).toBe(true);
    expect(speaksOf({ type: 'article:drop', id: 'a2' }, ids)).toBe(false);
    const note = { id: 'n', articleId: 'a1', markdown: '', createdAt: at, updatedAt: at };
    expect(speaksOf({ type: 'batch', changes: [{ type: 'note:put', note }] }, ids)).toBe(true);
  });
});
