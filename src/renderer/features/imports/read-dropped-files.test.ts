import { expect, it } from 'vitest';
import { pastedFile, readDroppedFiles } from './read-dropped-files';

it('reads bytes and the date of a file', async () => {
  const file = new File(['Čaj'], 'tea.txt', { lastModified: Date.UTC(2020, 1, 2) });
  const { files, problems } = await readDroppedFiles([file]);
  expect(problems).toEqual([]);
  expect(files[0]?.name).toBe('tea.txt');
  expect(files[0]?.modifiedAt).toBe('2020-02-02T00:00:00.000Z');
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('Čaj');
});

it('names what cannot be read and goes on', async () => {
  const folder = new File([], 'folder');
  folder.arrayBuffer = () => Promise.reject(new Error('not a file'));
  const { files, problems } = await readDroppedFiles([folder, new File(['x'], 'x.txt')]);
  expect(files.map(({ name }) => name)).toEqual(['x.txt']);
  expect(problems).toEqual(['folder could not be read.']);
});

it('names a pasted text after its first line, without what a file name cannot hold', () => {
  expect(pastedFile('  Prices: up/down?\nMore').name).toBe('Prices  up down.txt');
  expect(pastedFile('???').name).toBe('Pasted text.txt');
});
