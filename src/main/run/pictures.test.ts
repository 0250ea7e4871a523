import { expect, it } from 'vitest';
import type { TakenPicture } from '#shared/ipc/window-picture';
import type { AppWindows } from '../windows/app-windows';
import { createPictures } from './pictures';

const TAKEN = { picture: { nodes: [] } } as unknown as TakenPicture;

function setUp({ views = 1, isWhole = true, isReady = true } = {}) {
  const sent: string[] = [];
  const main = { contentsId: 7, isReady: () => isReady, send: (name: string) => sent.push(name) };
  const list = () => Array.from({ length: views }, () => ({ isWhole }));
  const pictures = createPictures({ list, active: () => main } as unknown as AppWindows);
  return { pictures, sent };
}

it('takes the picture of the window that was asked, and of no other', async () => {
  const { pictures, sent } = setUp();
  pictures.take(7, TAKEN);
  expect(pictures.taken()).toBeNull();
  const asked = pictures.ask();
  expect(sent).toEqual(['pictures:requested']);
  pictures.take(8, TAKEN);
  expect(pictures.taken()).toBeNull();
  pictures.take(7, TAKEN);
  await asked;
  expect(pictures.taken()).toBe(TAKEN);
});

it('does not wait for ever for a page that does not answer', async () => {
  const { pictures } = setUp();
  await pictures.ask();
  pictures.take(7, TAKEN);
  expect(pictures.taken()).toBeNull();
});

it.each([{ views: 2 }, { isWhole: false }, { isReady: false }, { views: 0 }])(
  'asks for none with %o',
  async (state) => {
    const { pictures, sent } = setUp(state);
    await pictures.ask();
    expect(sent).toEqual([]);
  },
);
