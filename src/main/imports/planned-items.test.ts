import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { itemsOf, planOfDrop, planOfPaths } from './planned-items';

it('a link that leads out of a folder is told in the import, and what it names is not read', async () => {
  const base = await mkdtemp(join(tmpdir(), 'sidelight-plan-'));
  try {
    await mkdir(join(base, 'field'));
    await writeFile(join(base, 'secret.txt'), 'A secret of somebody else.');
    await writeFile(join(base, 'field', 'own.txt'), 'A text.');
    await symlink(join(base, 'secret.txt'), join(base, 'field', 'note.txt'));
    const { files } = await planOfPaths([join(base, 'field')]);
    const read = await Promise.all(itemsOf({ files }).map((item) => item.read()));
    expect(read.map((each) => (each.ok ? Buffer.from(each.value.bytes).toString() : each.error.message))).toEqual([
      'A text.',
      'note.txt is a link that leads out of the folder and was left out.',
    ]);
    const named = await planOfPaths([join(base, 'field', 'note.txt')]);
    expect((await itemsOf(named)[0]?.read())?.ok).toBe(true);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
});

it('what a folder holds beside texts is one line of the import, by its kinds', async () => {
  const base = await mkdtemp(join(tmpdir(), 'sidelight-plan-'));
  try {
    for (const name of ['own.txt', 'map.png', 'road.png']) await writeFile(join(base, name), 'A text.');
    const { files } = await planOfPaths([base]);
    expect(files.map(({ path, leftOut }) => [path, leftOut])).toEqual([
      [join(base, 'own.txt'), undefined],
      [base, 'Files without text were left out: 2 (.png 2).'],
    ]);
    const last = await itemsOf({ files })[1]?.read();
    expect(last).toMatchObject({ ok: false, error: { code: 'left-out' } });
  } finally {
    await rm(base, { recursive: true, force: true });
  }
});

it('a dropped folder is named as one, and each of its files by where it was', () => {
  const bytes = Buffer.from('A text.');
  const { from, files } = planOfDrop([
    { name: 'a.txt', bytes, modifiedAt: null, folder: 'field' },
    { name: 'a.txt', bytes, modifiedAt: null, folder: 'field/deeper' },
  ]);
  expect(from).toBe('field');
  expect(files.map(({ folder }) => folder)).toEqual(['field', 'field/deeper']);
});
