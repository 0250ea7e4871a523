import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Settings } from '#shared/ipc/schemas';
import type { TakenPicture } from '#shared/ipc/window-picture';
import type { Glance } from './glance';
import { readPicture, writePicture } from './window-picture';
import type { PictureView } from './window-picture';

const ROWS = '[{"id":"A1","title":"Harbour"}]';
const STATUS = { name: 'Field notes', articles: 1, samples: 0, deleted: 0 };
const GLANCE: Glance = {
  status: { ...STATUS, isOpen: true, readOnly: false, problem: null, notices: [] },
  page: { rows: ROWS, next: null },
};
const TAKEN: TakenPicture = {
  picture: {
    lang: 'en-GB',
    dir: 'ltr',
    width: 1200,
    height: 800,
    fonts: [],
    nodes: [
      { depth: 0, tag: 'p', attributes: { class: 'title' }, style: { height: '40px' } },
      { depth: 1, text: 'Harbour' },
    ],
  },
  drawn: { ...STATUS, rows: ROWS },
};
const SETTINGS: Settings = {
  theme: 'light',
  layout: { library: 20, source: 45, summary: 35, libraryHidden: false, summaryHidden: false },
  lastArticleId: 'A1',
};
const VIEW: PictureView = { settings: SETTINGS, language: 'en' };

let folder = '';
let place = { userData: '', folder: '', program: '' };
const silent = (): void => undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'picture-'));
  place = { userData: folder, folder: join(folder, 'library'), program: join(folder, 'program.cjs') };
  await writeFile(place.program, 'one');
  await writePicture(place, TAKEN, VIEW, silent);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives the picture back for what it was drawn from', async () => {
  expect(await readPicture(place, GLANCE, VIEW)).toEqual(TAKEN.picture);
});

it.each<[string, Glance | null]>([
  ['no glance', null],
  ['other rows', { ...GLANCE, page: { rows: ROWS.replace('Harbour', 'Ferry'), next: null } }],
  ['another number of articles', { ...GLANCE, status: { ...GLANCE.status, articles: 2 } }],
  ['another number of deleted ones', { ...GLANCE, status: { ...GLANCE.status, deleted: 1 } }],
  ['another name', { ...GLANCE, status: { ...GLANCE.status, name: 'Other' } }],
])('refuses it for %s', async (_what, glance) => {
  expect(await readPicture(place, glance, VIEW)).toBeNull();
});

it.each<[string, PictureView]>([
  ['theme', { ...VIEW, settings: { ...SETTINGS, theme: 'dark' } }],
  ['layout', { ...VIEW, settings: { ...SETTINGS, layout: { ...SETTINGS.layout, library: 21 } } }],
  ['open article', { ...VIEW, settings: { ...SETTINGS, lastArticleId: 'A2' } }],
  ['language', { ...VIEW, language: 'ar' }],
])('refuses it with another %s', async (_what, view) => {
  expect(await readPicture(place, GLANCE, view)).toBeNull();
});

it('refuses it in another library and in another build', async () => {
  expect(await readPicture({ ...place, folder: join(folder, 'other') }, GLANCE, VIEW)).toBeNull();
  await writeFile(place.program, 'another build');
  expect(await readPicture(place, GLANCE, VIEW)).toBeNull();
});

it('refuses a file in which somebody put what no picture holds', async () => {
  const file = join(folder, 'picture.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"tag": "p"', '"tag": "script"'));
  expect(await readPicture(place, GLANCE, VIEW)).toBeNull();
});
