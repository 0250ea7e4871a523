import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { folderState } from './fixtures/folder-state';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { canMount, mountSmallDisk } from './fixtures/small-disk';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

test('PDFs of a library from the command line: dossiers, briefs, a report; the library is not changed by a byte', async ({
  library,
  filesFolder,
  dataFolder,
}) => {
  const run = (...args: readonly string[]) =>
    sidelight(['export', '--library', library, '--format', 'pdf', ...args], dataFolder);
  const before = await folderState(library);
  const inFolder = join(filesFolder, 'all');
  const all = await run('--out', inFolder);
  expect(all).toMatchObject({ status: 0, errors: '' });
  const paths = all.out.trim().split('\n');
  expect(paths.map((path) => basename(path)).sort()).toEqual((await readdir(inFolder)).sort());
  expect(paths).toHaveLength(6);
  for (const path of paths) {
    const { pages, title } = await readPdf(path);
    expect(pages.length).toBeGreaterThan(1);
    expect(bare(pages.join('\n'))).toContain(bare(title));
  }

  await test.step('a second run replaces nothing; a brief is one page; the same again is the same to the byte', async () => {
    expect(await run('--out', inFolder, '--template', 'brief', '--paper', 'letter')).toMatchObject({ status: 0 });
    const names = await readdir(inFolder);
    expect(names).toHaveLength(12);
    const briefs = names.filter((name) => name.endsWith(' (2).pdf'));
    expect(briefs).toHaveLength(6);
    for (const name of briefs) expect((await readPdf(join(inFolder, name))).pages).toHaveLength(1);
    const [first = ''] = paths;
    const again = join(filesFolder, 'again');
    await run('--out', again);
    expect(await readFile(join(again, basename(first)))).toEqual(await readFile(first));
  });

  await test.step('a report in one file, which is replaced only when that is asked for', async () => {
    const report = join(filesFolder, 'report.pdf');
    await writeFile(report, 'mine');
    const refused = await run('--out', report, '--template', 'report');
    expect(refused).toMatchObject({ status: 1, out: '', errors: expect.stringContaining('Add --force to replace it') });
    expect(await readFile(report, 'utf8')).toBe('mine');
    expect(await run('--out', report, '--template', 'report', '--force')).toEqual({
      status: 0,
      out: `${report}\n`,
      errors: '',
    });
    expect(bare((await readPdf(report)).pages.join('\n'))).toContain(bare('Joint timeline'));
  });
  expect(await folderState(library)).toEqual(before);
});

test('a library that is open in the window is exported as it stands; one that is not there is not made', async ({
  launch,
  library,
  filesFolder,
  dataFolder,
}) => {
  const { main } = await launch([`--library=${library}`], join(dataFolder, 'window'));
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.insert('Asked at the lock by telephone.');
  await main.status.waitUntilSaved();
  const before = await folderState(library);
  const out = join(filesFolder, 'out');
  expect(await sidelight(['export', '--library', library, '--format=pdf', '--out', out], dataFolder)).toMatchObject({
    status: 0,
    errors: '',
  });
  expect(await folderState(library)).toEqual(before);
  const name = (await readdir(out)).find((each) => each.startsWith('Two countries')) ?? '';
  expect(bare((await readPdf(join(out, name))).pages.join('\n'))).toContain(bare('Asked at the lock by telephone.'));

  const gone = join(filesFolder, 'gone');
  for (const args of [
    ['--library', gone, '--out', join(filesFolder, 'a.pdf')],
    ['--library', library, '--out', join(filesFolder, 'a.pdf'), '--article', 'none'],
    ['--library', library, '--out', join(filesFolder, 'a.pdf'), '--collection', 'none'],
    ['--library', library, '--out', join(filesFolder, 'a.pdf'), '--template', 'brief'],
    ['--library', library, '--out', join(filesFolder, `${'n'.repeat(300)}.pdf`)],
  ]) {
    const end = await sidelight(['export', '--format', 'pdf', ...args], dataFolder);
    expect(end).toMatchObject({ status: 1, out: '', errors: expect.stringMatching(/^sidelight: [^\n]+\n$/u) });
  }
  expect(await readdir(filesFolder)).toEqual(['out']);
});

test('on a full disk the export says so and leaves nothing', async ({ library, dataFolder }) => {
  test.skip(!canMount, 'a disk that is full can be made only as root on Linux');
  const disk = await mountSmallDisk();
  try {
    await disk.fill();
    for (const args of [
      ['--out', join(disk.folder, 'report.pdf'), '--template', 'report'],
      ['--out', disk.folder],
    ]) {
      const end = await sidelight(['export', '--library', library, '--format', 'pdf', ...args], dataFolder);
      expect(end).toMatchObject({ status: 1, out: '', errors: expect.stringContaining('the disk is full') });
      expect(await readdir(disk.folder)).toEqual(['filler']);
    }
  } finally {
    await disk.remove();
  }
});
