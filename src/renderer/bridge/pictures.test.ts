import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Events } from '#shared/ipc/contract';
import { pngOf } from '../../../tests/kit/images';
import { exampleArticle } from './example-article';
import { createMemoryBridge } from './memory-bridge';
import { createPictures } from './pictures';

const revoked: string[] = [];
let made = 0;

beforeEach(() => {
  vi.useFakeTimers();
  made = 0;
  revoked.length = 0;
  URL.createObjectURL = () => `blob:${(made += 1)}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
});
afterEach(() => vi.useRealTimers());

/** Pictures over a library that holds those of `there`. */
function over(there: ReadonlySet<string>, isWhole = true) {
  const { bridge, emit } = createMemoryBridge({ articles: [exampleArticle('one')] });
  const asked: string[] = [];
  const shown = { mediaType: 'image/png', width: 1, height: 1, bytes: new Uint8Array(pngOf(1, 1)) } as const;
  const images: typeof bridge.images = {
    ...bridge.images,
    read: (id) => {
      asked.push(id);
      return there.has(id) ? Promise.resolve({ ok: true, value: shown }) : bridge.images.read(id);
    },
  };
  const pictures = createPictures({ ...bridge, images }, () => Promise.resolve(isWhole));
  const reopen = (): void => emit('library:reopened', { isSame: true } satisfies Events['library:reopened']);
  return { pictures, asked, reopen };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

it('reads a picture once for all who show it, and lets it go a while after the last', async () => {
  const { pictures, asked } = over(new Set(['a']));
  const first = pictures.hold(['a']);
  const second = pictures.hold(['a']);
  await settle();
  expect(asked).toEqual(['a']);
  expect(pictures.current().get('a')).toEqual({ state: 'ready', src: 'blob:1' });
  first();
  second();
  const third = pictures.hold(['a']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(revoked).toEqual([]);
  third();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(revoked).toEqual(['blob:1']);
  expect(pictures.current().size).toBe(0);
});

it('says what is missing, and looks again when it is shown again', async () => {
  const there = new Set<string>();
  const { pictures } = over(there);
  pictures.hold(['a']);
  await settle();
  expect(pictures.current().get('a')).toEqual({ state: 'missing' });
  there.add('a');
  pictures.hold(['a']);
  await settle();
  expect(pictures.current().get('a')).toEqual({ state: 'ready', src: 'blob:1' });
});

it('shows nothing that cannot be drawn', async () => {
  const { pictures } = over(new Set(['a']), false);
  pictures.hold(['a']);
  await settle();
  expect(pictures.current().get('a')).toEqual({ state: 'damaged' });
  expect(revoked).toEqual(['blob:1']);
});

it('reads all anew from another library', async () => {
  const there = new Set(['a']);
  const { pictures, reopen } = over(there);
  pictures.hold(['a']);
  await settle();
  there.clear();
  reopen();
  await settle();
  expect(pictures.current().get('a')).toEqual({ state: 'missing' });
  expect(revoked).toEqual(['blob:1']);
});
