import { expect, it } from 'vitest';
import { ok } from '#core/result';
import { readAhead } from './read-ahead';

const nameOf = async (file: ReturnType<ReturnType<typeof readAhead>>) => {
  const read = await file;
  return read.ok ? read.value.fileName : read.error.code;
};

it('gives each file under its own place, whatever is passed over and however many come at once', async () => {
  const paths = Array.from({ length: 100 }, (_, index) => (index % 7 === 3 ? '' : `/f/${index}`));
  const asked: (readonly string[])[] = [];
  const read = readAhead(paths, async (wanted) => {
    asked.push(wanted);
    return wanted.slice(0, 5).map((path) => ok({ fileName: path, bytes: new Uint8Array(), modifiedAt: null }));
  });
  const places = [0, 1, 2, 4, 5, 40, 41, 42, 99, 0, 1];
  for (const place of places) expect(await nameOf(read(place))).toBe(`/f/${place}`);
  expect(asked.map(([first]) => first)).toEqual(['/f/0', '/f/40', '/f/99', '/f/0']);
  expect(asked.every((wanted) => wanted.length <= 32 && !wanted.includes(''))).toBe(true);
});
