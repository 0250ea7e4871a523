import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readersHere } from '../../tests/kit/readers-here';
import { runCommand } from '../../tests/kit/run-command';
import { createIds } from '../main/store/ids';
import { openLibrary } from '../main/store/open-library';
import { run } from './run';

const STORY = 'Date: 4 May 2021\n\nPORT ALMA: “Boats came back,” said Ama Owusu, the harbour master.';

let folder = '';
let story = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-cli-'));
  story = join(folder, 'story.txt');
  await writeFile(story, STORY);
});
afterEach(() => rm(folder, { recursive: true }));

const call = (args: readonly string[], input: string | Readable = '', env: Readonly<Record<string, string>> = {}) =>
  runCommand(args, { userData: join(folder, 'settings'), input, env });

test('one JSON object a line and file, the failed ones too', async () => {
  const missing = join(folder, 'missing.txt');
  const { status, out } = await call(['summarize', '--json', story, missing]);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(1);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    file: story,
    article: { publishedOn: '2021-05-04', source: { importedAt: '2024-02-01T10:00:00.000Z' } },
    summary: { schema: 1 },
  });
  expect(Object.keys(lines[0] ?? {})).toEqual(['file', 'article', 'summary']);
  expect(lines[1]).toEqual({ file: missing, error: { code: 'not-found', message: expect.any(String) } });
});

test('a folder stands for its files', async () => {
  await writeFile(join(folder, 'other.md'), '# Nets\n\nThe nets were dry.');
  const { status, out } = await call(['summarize', '--json', folder]);
  expect(status).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
});

test('standard input is a file called -', async () => {
  const { status, out } = await call(['summarize', '--json', '-'], STORY);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ file: '-', article: { dateline: { place: 'PORT ALMA' } } });
});

test('standard input without an end is read to the limit only', async () => {
  const chunk = Buffer.alloc(16 * 1024 * 1024, 'a ');
  const endless = Readable.from(
    (function* chunks() {
      for (;;) yield chunk;
    })(),
  );
  const { status, errors } = await call(['summarize', '-'], endless);
  expect(status).toBe(1);
  expect(errors).toContain('Standard input has more than 256 MB, the limit, and was not read to its end.');
});

test('a digest of at most 80 columns for people', async () => {
  const { status, out } = await call(['summarize', story]);
  expect(status).toBe(0);
  expect(out).toContain('Published  2021-05-04');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('an encoding that is named is the one the file is read in, and one that nobody knows is wrong usage', async () => {
  const words = 'Паром снова ходит. Двести человек перешли реку.';
  const path = join(folder, 'russian.txt');
  await writeFile(path, iconv.encode(words, 'koi8-r'));
  const named = await call(['inspect', '--encoding', 'KOI8-R', path]);
  expect(named.out).toContain('koi8-r (as you chose)');
  expect(named.out).toContain(words);
  const json = await call(['summarize', '--json', '--encoding=windows-1251', path]);
  expect(JSON.parse(json.out)).toMatchObject({
    article: { source: { encoding: 'windows-1251', encodingChosen: true } },
  });
  expect(await call(['inspect', '--encoding', 'klingon', path])).toMatchObject({ status: 2, out: '' });
  const library = join(folder, 'library');
  const imported = await call(['import', '--library', library, '--encoding', 'koi8-r', path]);
  expect(imported).toMatchObject({ status: 0, out: expect.stringContaining('1 new') });
});

test('errors for people go to standard error', async () => {
  const { status, out, errors } = await call(['summarize', join(folder, 'missing.txt')]);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(errors).toMatch(/^sidelight: There is no file/u);
});

test.each([[[]], [['summarize']], [['summarize', '--jsn', 'x']], [['translate', 'x']]])(
  'wrong usage: %j',
  async (args) => {
    const { status, out, errors } = await call(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toContain('Usage:');
  },
);

test('help is no error, and a name after -- is a file', async () => {
  expect(await call(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Usage:') });
  expect(await call(['summarize', '--', '--json'])).toMatchObject({ status: 1 });
});

test('a reader that goes away ends the run quietly', async () => {
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    },
  });
  stdout.on('error', () => undefined);
  let errors = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      errors += String(chunk);
      done();
    },
  });
  const status = await run(['summarize', '--json', story], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    startedAt: '2024-02-01T10:00:00.000Z',
    userData: folder,
    startReaders: readersHere,
    env: {},
  });
  expect({ status, errors }).toEqual({ status: 1, errors: '' });
});

test('says what a file is, how it was read and why', async () => {
  const western = join(folder, 'western.txt');
  await writeFile(
    western,
    Buffer.from('Caf\xe9 owners meet\n\nThe owner said \x93na\xefve\x94 \x96 and left on Monday.\n', 'latin1'),
  );
  await writeFile(join(folder, 'two.txt'), 'Date: 03/08/2023\nBy: Ana Lind\n\nThe ferry runs again.\n');
  const { out, status } = await call(['inspect', story, western, join(folder, 'two.txt'), join(folder, 'none.txt')]);
  expect(status).toBe(1);
  expect(out).toContain('utf-8 (certain from its bytes)');
  expect(out).toContain('text/plain (by its content)');
  expect(out).toMatch(/windows-1252 \(a guess, \d+ % sure\)/u);
  expect(out).toContain('03/08/2023: 2023-08-03 or 2023-03-08');
  expect(out).toContain('none.txt\n  cannot be read: There is no file or folder');
  const disguised = join(folder, 'page.pdf');
  await writeFile(
    disguised,
    '<!doctype html><html><body><article><p>The ferry runs again.</p></article></body></html>',
  );
  const page = await call(['inspect', disguised]);
  expect(page.out).toContain('text/html (by its content, though its name ends with .pdf)');
  const { out: json } = await call(['inspect', '--json', story]);
  expect(JSON.parse(json)).toMatchObject({ file: story, publishedOn: '2021-05-04', encoding: 'utf-8' });
});

test('imports into a library, and says of the same files again that they are there', async () => {
  const library = join(folder, 'library');
  const empty = join(folder, 'empty.txt');
  await writeFile(empty, '');
  const first = await call(['import', '--library', library, story, empty]);
  expect(first.status).toBe(1);
  expect(first.out).toContain('1 new, 0 already here, 1 failed');
  const again = await call(['import', `--library=${library}`, story]);
  expect(again).toMatchObject({ status: 0, errors: '' });
  expect(again.out).toContain('0 new, 1 already here, 0 failed');
});

test('a library goes into a bundle, is verified, and comes into another library', async () => {
  const library = join(folder, 'library');
  const bundle = join(folder, 'all.sidelight.zip');
  await call(['import', '--library', library, story]);
  const written = await call(['export', '--format', 'bundle', '--library', library, '--out', bundle]);
  expect(written).toMatchObject({ status: 0, errors: '', out: expect.stringContaining('1 article, 0 notes') });
  const again = await call(['export', '--format=bundle', `--library=${library}`, `--out=${bundle}`]);
  expect(again).toMatchObject({ status: 1, errors: expect.stringContaining('Nothing was written') });
  const verified = await call(['verify', bundle, library]);
  expect(verified).toMatchObject({ status: 0, errors: '' });
  expect(verified.out.match(/all as they were written/gu)).toHaveLength(2);
  const other = join(folder, 'other');
  expect(await call(['import', '--library', other, bundle])).toMatchObject({
    status: 0,
    out: expect.stringContaining('1 new, 0 already here, 0 failed'),
  });
  expect((await call(['import', '--library', other, bundle])).out).toContain('0 new, 1 already here, 0 failed');
  await writeFile(bundle, (await readFile(bundle)).subarray(0, 500));
  expect(await call(['verify', bundle])).toMatchObject({ status: 1, errors: expect.stringContaining('bundle') });
  const refused = await call(['import', '--library', other, bundle]);
  expect(refused).toMatchObject({ status: 1, out: expect.stringContaining('Nothing was changed') });
});

test('exports from a library into files and folders, and replaces nothing without being told to', async () => {
  const library = join(folder, 'library');
  await call(['import', '--library', library, story]);
  const out = join(folder, 'story.md');
  const first = await call(['export', '--library', library, '--format', 'md', '--out', out]);
  expect(first).toEqual({ status: 0, out: `${out}\n`, errors: '' });
  expect(await readFile(out, 'utf8')).toContain('\n## Source\n');
  await writeFile(out, 'mine');
  const again = await call(['export', `--library=${library}`, '--format=md', `--out=${out}`]);
  expect(again).toMatchObject({ status: 1, out: '', errors: expect.stringContaining('is there already') });
  expect(await readFile(out, 'utf8')).toBe('mine');
  expect(await call(['export', `--library=${library}`, '--format=md', `--out=${out}`, '--force'])).toMatchObject({
    status: 0,
  });
  expect(await readFile(out, 'utf8')).toContain('PORT ALMA');

  const tables = join(folder, 'tables');
  expect(await call(['export', '--library', library, '--format', 'csv', '--out', tables])).toMatchObject({ status: 0 });
  expect(await readdir(tables)).toContain('people.csv');
  for (const form of ['html', 'docx', 'json', 'jsonld', 'ris', 'bibtex', 'csl']) {
    const target = join(folder, form);
    const { status, out: paths } = await call(['export', '--library', library, '--format', form, '--out', target]);
    expect({ form, status, files: paths.trim().split('\n').length }).toEqual({ form, status: 0, files: 1 });
  }
});

test('exports the articles of a collection, with the names of their tags', async () => {
  const library = join(folder, 'library');
  const other = join(folder, 'other.txt');
  await writeFile(other, 'Another ferry left on Monday.\n');
  await call(['import', '--library', library, story, other]);
  const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
  const opened = await openLibrary(library, { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  const [row] = Object.values(opened.value.catalogue().articles).filter(({ title }) => title.includes('Another'));
  const articleId = row?.id ?? '';
  const base = { by: 'Ana', at: '2024-05-06T12:00:00Z' };
  const puts = [
    { kind: 'tag', record: { ...base, id: 't1', articleId: null, name: 'harbour', hue: null } },
    { kind: 'tagging', record: { ...base, id: 't1_a', articleId, tagId: 't1' } },
    { kind: 'collection', record: { ...base, id: 'c1', articleId: null, name: 'Ferries' } },
    { kind: 'membership', record: { ...base, id: 'c1_a', articleId, collectionId: 'c1', position: 0 } },
  ] as const;
  for (const put of puts) expect(await opened.value.change({ type: 'kept:put', ...put })).toMatchObject({ ok: true });
  await opened.value.close();
  const out = join(folder, 'ferries');
  const asked = ['export', '--library', library, '--format', 'json', '--out', out, '--collection', 'Ferries'];
  expect(await call(asked)).toMatchObject({ status: 0, errors: '' });
  const files = await readdir(out);
  expect(files).toHaveLength(1);
  expect(JSON.parse(await readFile(join(out, files[0] ?? ''), 'utf8'))).toMatchObject({
    tags: ['harbour'],
    collections: ['Ferries'],
  });
});

test('says what an export lacks', async () => {
  const library = join(folder, 'library');
  await call(['import', '--library', library, story]);
  const asked = ['export', '--library', library, '--format', 'json', '--out', folder];
  expect(await call([...asked, '--article', 'none'])).toMatchObject({
    status: 1,
    errors: expect.stringContaining('no article “none”'),
  });
  expect(await call([...asked, '--collection', 'none'])).toMatchObject({ status: 1 });
  expect(await call(['export', '--library', join(folder, 'gone'), '--format', 'json', '--out', folder])).toMatchObject({
    status: 1,
  });
  expect(await call(['export', '--library', library, '--format', 'odd', '--out', folder])).toMatchObject({ status: 2 });
});

test('PDFs: wrong usage, a missing program and a missing display are told before anything is begun', async () => {
  const base = ['export', '--library', join(folder, 'library'), '--out', join(folder, 'out')];
  const pdf = [...base, '--format', 'pdf'];
  for (const [args, said] of [
    [[...pdf, '--template', 'poster'], 'dossier, brief, report'],
    [[...pdf, '--paper=a5'], 'a4, letter'],
    [[...base, '--format', 'md', '--template', 'brief'], '--template belongs to --format pdf'],
  ] as const) {
    expect(await call(args)).toMatchObject({ status: 2, out: '', errors: expect.stringContaining(said) });
  }
  const program = join(folder, 'program');
  const missing = await call(pdf, '', { SIDELIGHT_PROGRAM: program });
  expect(missing).toMatchObject({ status: 1, errors: expect.stringContaining(`there is no ${program}`) });
  await writeFile(join(folder, 'mine.pdf'), 'mine');
  const there = await call([...pdf, '--out', join(folder, 'mine.pdf')], '', { SIDELIGHT_PROGRAM: program });
  expect(there).toMatchObject({ status: 1, errors: expect.stringContaining('Add --force to replace it') });
  const nowhere = await call([...pdf, '--out', join(folder, 'none', 'a.pdf')], '', { SIDELIGHT_PROGRAM: program });
  expect(nowhere).toMatchObject({ status: 1, errors: expect.stringContaining('There is no folder') });
  expect((await readdir(folder)).sort()).toEqual(['mine.pdf', 'story.txt']);
});

test('PDFs: where there is no display that is told, and a program that breaks down has its last words told', async () => {
  const pdf = ['export', '--library', folder, '--out', join(folder, 'out'), '--format', 'pdf'];
  const dark = await call(pdf, '', { SIDELIGHT_PROGRAM: process.execPath });
  expect(dark).toMatchObject({ status: 1, out: '', errors: expect.stringMatching(/needs a display|broke down/u) });
  // Node is no Electron: it refuses the arguments of one.
  const broken = await call(pdf, '', { SIDELIGHT_PROGRAM: process.execPath, DISPLAY: ':0' });
  expect(broken).toMatchObject({ status: 1, out: '', errors: expect.stringMatching(/broke down\.\n.*bad option/u) });
});
