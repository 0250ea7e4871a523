import { expect, it } from 'vitest';
import { MOST_DIRECTIONS } from '#shared/ipc/schemas';
import { readingViewOf, withReadingView } from './use-reading-view';

const LARGE = { size: 'large', face: 'serif', hasNumbers: false } as const;

it('gives one text a direction, and sets every text alike in all else', () => {
  const settings = withReadingView({}, 'one', { ...LARGE, direction: 'rtl' });
  expect(readingViewOf(settings, 'one')).toEqual({ ...LARGE, direction: 'rtl' });
  expect(readingViewOf(settings, 'other')).toEqual(LARGE);
  expect(readingViewOf(withReadingView(settings, 'one', LARGE), 'one')).toEqual(LARGE);
});

it('remembers the directions given last', () => {
  const ids = Array.from({ length: MOST_DIRECTIONS + 3 }, (_, at) => `article ${at}`);
  const settings = ids.reduce((kept, id) => withReadingView(kept, id, { ...LARGE, direction: 'ltr' }), {});
  expect(readingViewOf(settings, 'article 2').direction).toBeUndefined();
  expect(readingViewOf(settings, 'article 3').direction).toBe('ltr');
});

it('gives a paragraph of one text a direction of its own', () => {
  const turned = new Map([[12, 'rtl' as const]]);
  const settings = withReadingView({}, 'one', { ...LARGE, turned });
  expect(readingViewOf(settings, 'one')).toEqual({ ...LARGE, turned });
  expect(readingViewOf(settings, 'two')).toEqual(LARGE);
  expect(readingViewOf(withReadingView(settings, 'one', LARGE), 'one')).toEqual(LARGE);
});
