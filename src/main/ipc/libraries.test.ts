import { expect, it } from 'vitest';
import { ok } from '#core/result';
import type { LibraryControl } from '../library/library-control';
import type { Caller } from './handlers';
import { librariesHandlers } from './libraries';

const CALLER: Caller = { contentsId: 7, kind: 'main' };

it('goes over to another library only once no other window holds words that could not be saved', async () => {
  const opened: string[] = [];
  const asked: number[] = [];
  let isSaved = false;
  const open = async (folder: string) => {
    opened.push(folder);
    return ok({ name: folder });
  };
  const handlers = librariesHandlers({
    control: { openFolder: open, make: open } as unknown as LibraryControl,
    clock: { now: () => new Date(0) },
    savedElsewhere: async (contentsId) => {
      asked.push(contentsId);
      return isSaved;
    },
    folderOf: async () => '/recent',
    libraryName: () => 'one',
    chooseLibrary: async () => '/chosen',
    chooseNewPlace: async () => '/new',
  });
  const all = [
    () => handlers['libraries:open'](CALLER),
    () => handlers['libraries:openRecent'](CALLER, 'token'),
    () => handlers['libraries:make'](CALLER),
  ];
  for (const go of all) expect(await go()).toMatchObject({ ok: false, error: { code: 'unsaved-elsewhere' } });
  expect([opened, asked]).toEqual([[], [7, 7, 7]]);
  isSaved = true;
  for (const go of all) expect(await go()).toMatchObject({ ok: true });
  expect(opened).toEqual(['/chosen', '/recent', '/new']);
});
