import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files';
import { readListed } from './read-listed';
import { readSource } from './read-source';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-list-'));
  await mkdir(join(folder, 'notes', 'deep'), { recursive: true });
  await mkdir(join(folder, '.hidden'));
  for (const name of [
    'b.txt',
    'a.md',
    'photo.jpg',
    '.secret.txt',
    'notes/c.TXT',
    'notes/deep/d.markdown',
    '.hidden/e.txt',
  ]) {
    await writeFile(join(folder, name), 'Words.');
  }
});
afterEach(() => rm(folder, { recursive: true }));

test('looks into files whose names do not tell their kind', async () => {
  await writeFile(join(folder, 'notes', 'letter'), Buffer.from('Приезжай скорее, вода ушла.'));
  await writeFile(join(folder, 'notes', 'scan'), '%PDF-1.4 and so on');
  await writeFile(join(folder, 'notes', 'program'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
  await writeFile(join(folder, 'notes', 'nothing'), '');
  await writeFile(join(folder, 'notes', 'server.log'), 'The pump stopped at 04:10.');
  await writeFile(join(folder, 'notes', 'disk.img'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 4]));
  await writeFile(join(folder, 'notes', 'page.css'), 'p { color: red }');
  expect(await list('notes')).toEqual([
    ['notes/c.TXT', 'notes/deep/d.markdown', 'notes/letter', 'notes/scan', 'notes/server.log'],
    'left-out',
  ]);
});

async function list(...names: string[]) {
  const listed = await listFiles(names.map((name) => join(folder, name)));
  return listed.map(({ files }) =>
    files.ok ? files.value.map((file) => file.slice(folder.length + 1)) : files.error.code,
  );
}

test('a folder is expanded, sorted, without hidden files and other kinds', async () => {
  expect(await list('.')).toEqual([['a.md', 'b.txt', 'notes/c.TXT', 'notes/deep/d.markdown'], 'left-out']);
});

test('files of a folder that hold no text are told together, by their kinds', async () => {
  for (const name of [
    'notes/map.PNG',
    'notes/deep/road.jpg',
    'notes/a.css',
    'notes/b.mp3',
    'notes/c.exe',
    'notes/d.db',
    'notes/e.ttf',
  ])
    await writeFile(join(folder, name), 'Words.');
  const [files, left] = await listFiles([folder]);
  expect(files?.files).toMatchObject({ ok: true, value: { length: 4 } });
  expect(left).toMatchObject({
    path: folder,
    files: {
      error: { message: 'Files without text were left out: 8 (.jpg 2, .css 1, .db 1, .exe 1, .mp3 1, .png 1, …).' },
    },
  });
});

test('a file that is named is taken whatever it is called', async () => {
  expect(await list('photo.jpg', 'nothing.txt')).toEqual([['photo.jpg'], 'not-found']);
});

test('links in a circle end', async () => {
  await symlink(folder, join(folder, 'notes', 'again'));
  expect(await list('.')).toEqual([['a.md', 'b.txt', 'notes/c.TXT', 'notes/deep/d.markdown'], 'left-out']);
});

test('links that lead out of a folder are left out, which is said; those within it, and one that is named itself, are followed', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sidelight-other-'));
  try {
    await writeFile(join(other, 'secret.txt'), 'A secret of somebody else.');
    await mkdir(join(folder, 'linked'));
    await writeFile(join(folder, 'linked', 'own.txt'), 'A text.');
    await symlink(join(other, 'secret.txt'), join(folder, 'linked', 'note.txt'));
    await symlink(other, join(folder, 'linked', 'more'));
    await symlink(join(folder, 'linked', 'own.txt'), join(folder, 'linked', 'again.txt'));
    const listed = await listFiles([join(folder, 'linked')]);
    expect(
      listed.map(({ files }) => (files.ok ? files.value.map((path) => basename(path)) : files.error.message)),
    ).toEqual([
      ['again.txt', 'own.txt'],
      'more is a link that leads out of the folder and was left out.',
      'note.txt is a link that leads out of the folder and was left out.',
    ]);
    const [named] = await listFiles([join(folder, 'linked', 'note.txt')]);
    expect(named?.files.ok).toBe(true);
  } finally {
    await rm(other, { recursive: true, force: true });
    await rm(join(folder, 'linked'), { recursive: true, force: true });
  }
});

test('a folder without texts says so', async () => {
  await mkdir(join(folder, 'bare'));
  expect(await list('bare')).toEqual(['no-files']);
});

test('a source has its name, its bytes and its own date', async () => {
  const source = await readSource(join(folder, 'b.txt'));
  expect(source).toMatchObject({
    ok: true,
    value: { fileName: 'b.txt', modifiedAt: expect.stringMatching(/^\d{4}-.*Z$/u) },
  });
  expect(await readSource(join(folder, 'gone.txt'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test.skipIf(process.platform !== 'linux')(
  'says of a file and a folder that their names are in an old encoding',
  async () => {
    const named = (name: string): Buffer =>
      Buffer.concat([Buffer.from(`${folder}/notes/`), Buffer.from(name, 'latin1')]);
    await writeFile(named('Übersicht.txt'), 'Words.');
    await mkdir(named('Größe'));
    const [first, ...refused] = await listFiles([join(folder, 'notes')]);
    expect(first?.files).toMatchObject({ ok: true, value: { length: 2 } });
    const errors = refused.map(({ files }) => (files.ok ? '' : files.error.message));
    expect(errors).toEqual([
      'The name of Gr\ufffd\ufffde has letters in an old encoding.',
      'The name of \ufffdbersicht.txt has letters in an old encoding.',
    ]);
    // In the report of an import it is asked for once more.
    expect(await readListed(refused[1]?.path ?? '')).toMatchObject({ ok: false, error: { code: 'bad-name' } });
  },
);
