import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderState } from './fixtures/folder-state';
import { expect, test } from './fixtures/test';

async function filesLike(folder: string, pattern: RegExp): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

const REFUSED = [
  {
    name: 'a snapshot and a journal of garbage',
    harm: async (library: string) => {
      for (const file of await filesLike(library, /^(?:catalogue|journal)-/u)) await writeFile(file, 'garbage');
    },
    says: 'damaged',
  },
  {
    name: 'a snapshot of zeros and no journal',
    harm: async (library: string) => {
      for (const file of await filesLike(library, /^catalogue-/u)) await writeFile(file, Buffer.alloc(4096));
      for (const file of await filesLike(library, /^journal-/u)) await rm(file);
    },
    says: 'damaged or missing',
  },
  {
    name: 'a newer format',
    harm: async (library: string) => writeFile(join(library, 'library.json'), '{"format":99,"id":"x","extra":true}\n'),
    says: 'written by a newer version of Sidelight',
  },
  {
    name: 'no sentinel',
    harm: async (library: string) => rm(join(library, 'library.json')),
    says: 'is not a Sidelight library',
  },
] as const;

for (const { name, harm, says } of REFUSED) {
  test(`a library with ${name} is refused on a plain page and not touched`, async ({ launch, library }) => {
    await harm(library);
    const before = await folderState(library);
    const { main, app } = await launch([`--library=${library}`]);
    const problem = main.page.getByRole('alert');
    await expect(problem).toContainText('The library could not be opened');
    await expect(problem).toContainText(says);
    await expect(main.page.getByText('No articles')).toHaveCount(0);
    await app.close();
    expect(await folderState(library)).toEqual(before);
  });
}

test('a torn end of the journal is told, kept aside, and costs nothing that was whole', async ({ launch, library }) => {
  for (const file of await filesLike(library, /^catalogue-/u)) await truncate(file, 20);
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await expect(main.page.getByRole('status').filter({ hasText: 'When the library was opened' })).toContainText(
    'catalogue-',
  );
  expect(await readdir(join(library, 'quarantine'))).not.toEqual([]);
});

test('what is shown of a library before it is read gives way to what the reading finds', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await app.close();
  const { main: same, app: again } = await launch([`--library=${library}`]);
  await same.library.open('Mobile clinics');
  await expect(same.library.article()).toHaveCount(6);
  await again.close();
  for (const file of await filesLike(library, /^(?:catalogue|journal)-/u)) {
    const { atime, mtime } = await stat(file);
    await writeFile(file, (await readFile(file)).fill('x'));
    await utimes(file, atime, mtime);
  }
  const { main: harmed } = await launch([`--library=${library}`]);
  await expect(harmed.page.getByRole('alert')).toContainText('The library could not be opened');
  await expect(harmed.library.article()).toHaveCount(0);
});

test('a library that was here before and is gone is not replaced by an empty one', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await app.close();
  await rm(library, { recursive: true });
  const { main: again } = await launch([`--library=${library}`]);
  await expect(again.page.getByRole('alert')).toContainText('There is no library at');
  expect(await readdir(join(library, '..'))).toEqual([]);
});

test('a library that is open elsewhere can be read but not changed, until it is closed there', async ({
  launch,
  library,
  filesFolder,
}) => {
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  await expect.poll(() => readdir(join(library, 'backups')).catch(() => [])).toHaveLength(1);
  const before = await folderState(library);
  const second = await launch([`--library=${library}`], filesFolder);
  await second.main.lookAtArticles();
  await expect(second.main.page.getByRole('status').filter({ hasText: 'Read only' })).toContainText(
    'open in another program',
  );
  await second.main.library.open('Mobile clinics');
  await expect(second.main.summary.items('People').first()).toBeVisible();
  await expect(second.main.toolbar.importButton).toBeDisabled();
  await expect(second.main.notes.pane.getByRole('button', { name: 'New note' })).toHaveCount(0);
  await second.app.close();
  expect(await folderState(library)).toEqual(before);

  await first.main.library.open('Mobile clinics');
  await first.main.notes.start();
  await first.main.notes.type('Written by the first');
  await first.main.status.waitUntilSaved();
  await first.app.close();
  const third = await launch([`--library=${library}`], filesFolder);
  await third.main.library.open('Mobile clinics');
  await expect(third.main.notes.note(1)).toContainText('Written by the first');
  await expect(third.main.toolbar.importButton).toBeEnabled();
});
