import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { imageRefused } from '#core/library/image-refusal';
import { LARGEST_IMAGE } from '#core/library/note-image';
import type { NoteImage } from '#core/library/note-image';
import { BridgeProvider } from '../bridge/bridge-context';
import { createMemoryBridge } from '../bridge/memory-bridge';
import { createAutosaveQueue } from '../features/notes/autosave-queue';
import { useNotePictures } from '../features/notes/note-pictures';
import type { NotePictures } from '../features/notes/note-pictures';
import { createToastQueue } from '../ui/toast-queue';
import { PicturesProvider } from './pictures-provider';
import { SessionContext } from './session';

const ID = 'ab'.repeat(32);
const KEPT: NoteImage = {
  id: ID,
  articleId: null,
  sha256: ID,
  mediaType: 'image/png',
  bytes: 3,
  width: 1,
  height: 1,
  name: null,
  by: 'Ana',
  at: '2024-01-01T00:00:00.000Z',
};

let root: Root;
afterEach(() => act(async () => root.unmount()));

/** The pictures of a window whose library refuses what begins with a zero byte. */
async function setUp() {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const { bridge } = createMemoryBridge({ articles: [] });
  const sent: (string | null)[] = [];
  const images: typeof bridge.images = {
    ...bridge.images,
    add: ({ name, bytes }) => {
      sent.push(name);
      const refused = { ok: false, error: imageRefused('image-strange', name ?? 'The picture') } as const;
      return Promise.resolve(bytes[0] === 0 ? refused : ({ ok: true, value: KEPT } as const));
    },
    choose: () => Promise.resolve({ ok: true, value: { ...KEPT, name: 'the [old] well.jpeg' } }),
  };
  const toasts = createToastQueue();
  const session = { toasts, queue: createAutosaveQueue(() => Promise.reject(new Error('No note is saved here.'))) };
  let pictures: NotePictures | null = null;
  function Take() {
    pictures = useNotePictures();
    return null;
  }
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <BridgeProvider bridge={{ ...bridge, images }}>
        <SessionContext value={session}>
          <PicturesProvider>
            <Take />
          </PicturesProvider>
        </SessionContext>
      </BridgeProvider>,
    ),
  );
  if (pictures === null) throw new Error('Nothing was drawn');
  return { pictures: pictures as NotePictures, sent, said: () => toasts.list().map(({ detail }) => detail ?? '') };
}

const file = (name: string, bytes: readonly number[]): File => new File([new Uint8Array(bytes)], name);

it('keeps files in their order and names them by their words, what is refused left out and told', async () => {
  const { pictures, sent, said } = await setUp();
  const markdown = await pictures.keep([file('well.png', [1]), file('words.png', [0]), file('image.png', [1])], '');
  expect(markdown).toBe(`![well](image:${ID})\n\n![Picture](image:${ID})`);
  expect(sent).toEqual(['well.png', 'words.png', null]);
  expect(said()).toEqual([expect.stringContaining('“words.png” holds no picture')]);
});

it('gives a picture the words that were selected, or those of its file, without what Markdown would read', async () => {
  const { pictures } = await setUp();
  expect(await pictures.keep([file('well.png', [1])], 'the well\nat noon')).toBe(`![the well at noon](image:${ID})`);
  expect(await pictures.choose()).toBe(`![the old well](image:${ID})`);
});

it('sends nothing that is too large', async () => {
  const { pictures, sent, said } = await setUp();
  const large = { name: 'huge.png', size: LARGEST_IMAGE + 1 } as File;
  expect(await pictures.keep([large], '')).toBe('');
  expect(sent).toEqual([]);
  expect(said()).toEqual([expect.stringContaining('“huge.png” is larger than 10 MB')]);
});
