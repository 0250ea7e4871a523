import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGlance, writeGlance } from './glance';
import type { Glance, GlancePlace } from './glance';

const GLANCE: Glance = {
  status: {
    name: 'Field notes',
    articles: 2,
    samples: 1,
    deleted: 1,
    isOpen: true,
    readOnly: false,
    problem: null,
    notices: [],
  },
  page: { rows: '[{"id":"A1"}]', next: { list: 1, from: 100 } },
};

let place: GlancePlace;
const logged: string[] = [];
const log = (message: string) => void logged.push(message);

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-glance-'));
  place = { userData: folder, folder, program: join(folder, 'program') };
  for (const name of ['program', 'library.json', 'catalogue-3.json', 'journal-3.jsonl', 'journal-4.jsonl']) {
    await writeFile(join(folder, name), name);
  }
});

afterEach(async () => rm(place.folder, { recursive: true, force: true }));

it('is read as it was written while every file of the library and the program is the same', async () => {
  expect(await readGlance(place)).toBeNull();
  await writeGlance(place, GLANCE, log);
  expect(await readGlance(place)).toEqual(GLANCE);
  expect(await readGlance({ ...place, folder: join(place.folder, 'other') })).toBeNull();
  expect(logged).toEqual([]);
});

it.each(['program', 'library.json', 'catalogue-3.json', 'journal-4.jsonl'])(
  'does not hold once %s has another length or time, or is gone',
  async (name) => {
    await writeGlance(place, GLANCE, log);
    const file = join(place.folder, name);
    const { atime, mtime } = await stat(file);
    const before = await readFile(file);
    await writeFile(file, `${name}.`);
    await utimes(file, atime, mtime);
    expect(await readGlance(place)).toBeNull();
    await writeFile(file, before);
    await utimes(file, atime, new Date(mtime.getTime() + 1));
    expect(await readGlance(place)).toBeNull();
    await rm(file);
    expect(await readGlance(place)).toBeNull();
  },
);

it('does not hold once there is another file of changes', async () => {
  await writeGlance(place, GLANCE, log);
  await writeFile(join(place.folder, 'journal-5.jsonl'), '');
  expect(await readGlance(place)).toBeNull();
});

it('is not kept of a library that is only to be read, could not be opened, or has something to say', async () => {
  const { status, page } = GLANCE;
  await writeGlance(place, { page, status: { ...status, readOnly: true } }, log);
  await writeGlance(place, { page, status: { ...status, isOpen: false } }, log);
  await writeGlance(place, { page, status: { ...status, notices: ['A line was cut.'] } }, log);
  expect(await readGlance(place)).toBeNull();
});
