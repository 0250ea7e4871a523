import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecent, rememberLibrary } from './recent-libraries';

let base = '';
const file = () => join(base, 'libraries.json');
const log = (message: string) => {
  throw new Error(message);
};
const entry = (name: string) => ({ folder: `/stick/${name}`, id: `ID${name}`, name, lastOpened: '2024-05-06' });

async function remember(name: string): Promise<void> {
  rememberLibrary(base, await readRecent(base), entry(name), log);
}

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-recent-'));
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

describe('recent libraries', () => {
  it('starts empty, without a file', async () => {
    expect(await readRecent(base)).toEqual({ libraries: [], isDamaged: false });
  });

  it('keeps each library once, the latest first, those of missing folders too', async () => {
    await remember('a');
    await remember('b');
    await remember('a');
    expect((await readRecent(base)).libraries).toEqual([entry('a'), entry('b')]);
  });

  it('reads the list of folders of earlier versions, and keeps it when it writes', async () => {
    await writeFile(file(), JSON.stringify({ folders: ['/first', '/second'] }));
    await remember('a');
    const { libraries } = await readRecent(base);
    expect(libraries.map(({ folder }) => folder)).toEqual(['/stick/a', '/second', '/first']);
    expect(libraries[1]).toEqual({ folder: '/second', id: null, name: 'second', lastOpened: null });
  });

  it('reads the folders of a list that was cut short', async () => {
    await remember('a');
    await remember('b');
    const whole = await readFile(file(), 'utf8');
    await writeFile(file(), whole.slice(0, -20));
    const { libraries, isDamaged } = await readRecent(base);
    expect(isDamaged).toBe(true);
    expect(libraries.map(({ folder }) => folder)).toEqual(['/stick/b', '/stick/a']);
  });

  it('drops the folder a library was moved from', async () => {
    await remember('a');
    await remember('b');
    rememberLibrary(base, await readRecent(base), entry('c'), log, '/stick/a');
    expect((await readRecent(base)).libraries).toEqual([entry('c'), entry('b')]);
  });

  it.each(['', 'null', '{"folders":[1]}', '{"libraries":[{}]}', '\0\0'])(
    'says that a list is damaged, and keeps it aside: %j',
    async (damaged) => {
      await writeFile(file(), damaged);
      expect(await readRecent(base)).toEqual({ libraries: [], isDamaged: true });
      await remember('a');
      expect(await readFile(`${file()}.damaged`, 'utf8')).toBe(damaged);
      expect(await readRecent(base)).toEqual({ libraries: [entry('a')], isDamaged: false });
    },
  );
});
