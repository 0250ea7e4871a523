import { expect, it } from 'vitest';
import { pastedFile, readDroppedFiles } from './read-dropped-files';

it('reads bytes and the date of a file', async () => {
  const file = new File(['Čaj'], 'tea.txt', { lastModified: Date.UTC(2020, 1, 2) });
  const { files, problems } = await readDroppedFiles([{ file, folder: 'field' }]);
  expect(problems).toEqual([]);
  expect(files[0]).toMatchObject({ name: 'tea.txt', folder: 'field' });
  expect(files[0]?.modifiedAt).toBe('2020-02-02T00:00:00.000Z');
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('Čaj');
});

it('names what cannot be read and goes on', async () => {
  const folder = new File([], 'folder');
  folder.arrayBuffer = () => Promise.reject(new Error('not a file'));
  const { files, problems } = await readDroppedFiles([{ file: folder }, { file: new File(['x'], 'x.txt') }]);
  expect(files.map(({ name }) => name)).toEqual(['x.txt']);
  expect(problems).toEqual(['folder could not be read.']);
});

it('goes by the limits of the settings, and says them of a file that no limit lets in', async () => {
  const long = new File(['x'.repeat(1024 * 1024 + 1)], 'long.txt');
  const small = { fileMegabytes: 1, collectionMegabytes: 1 };
  expect(await readDroppedFiles([{ file: long }], small)).toEqual({
    files: [],
    problems: ['long.txt is 1.1 MB; the limit is 1 MB. It is set under Settings.'],
  });
  const { files, problems } = await readDroppedFiles([{ file: long }], { ...small, fileMegabytes: 2 });
  expect(files.map(({ name }) => name)).toEqual(['long.txt']);
  expect(problems).toEqual([]);
});

/** A file of that many megabytes, without its bytes. */
const fileOf = (name: string, megabytes: number): { readonly file: File } => {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', { value: megabytes * 1024 * 1024 });
  return { file };
};

it('sends a file that is too large to be dropped to the import that takes it, and only there', async () => {
  const dropped = [
    fileOf('posts.zip', 100),
    fileOf('all.sidelight.zip', 400),
    fileOf('long.txt', 100),
    fileOf('huge.csv', 300),
  ];
  const { problems } = await readDroppedFiles(dropped);
  const use = 'Use “Import files”, which takes larger ones.';
  expect(problems).toEqual([
    `posts.zip was passed over: it has 100 MB, and a file that is dropped may have 64. ${use}`,
    `all.sidelight.zip was passed over: it has 400 MB, and a file that is dropped may have 64. ${use}`,
    'long.txt is 100 MB; the limit is 32 MB. It is set under Settings.',
    'huge.csv is 300 MB; the limit is 256 MB. It is set under Settings.',
  ]);
});

it('counts towards what may be dropped at once only what it takes', async () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => fileOf(`${name}.txt`, 60));
  const { files, problems } = await readDroppedFiles([fileOf('posts.zip', 200), ...five, fileOf('small.txt', 10)]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'small.txt']);
  expect(problems[1]).toBe(
    'e.txt was passed over: more than 256 MB were dropped at once. Use “Import a folder”, which takes any amount.',
  );
});

it('names a pasted text after its first line, without what a file name cannot hold', () => {
  expect(pastedFile('  Prices: up/down?\nMore').name).toBe('Prices  up down.txt');
  expect(pastedFile('???').name).toBe('Pasted text.txt');
});
