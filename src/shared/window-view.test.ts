import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf, viewQuery } from './window-view';

describe('viewOf', () => {
  it('reads back what was written', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/u);
    fc.assert(
      fc.property(id, fc.boolean(), (articleId, isWhole) => {
        const view = { isWhole, articleId };
        expect(viewOf(new URLSearchParams(viewQuery(view)))).toEqual(view);
      }),
    );
  });

  it.each([
    '',
    'view=article',
    'article=',
    'article=../secret',
    'view=article&article=a%20b',
    `article=${'a'.repeat(81)}`,
  ])('takes %j for the whole library', (query) => {
    expect(viewOf(new URLSearchParams(query))).toEqual({ isWhole: true, articleId: null });
  });
});
