import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { dropFiles } from './fixtures/drop-files';
import { expect, test } from './fixtures/test';

const STORY = `The ferry at Orsel runs again

date 2024-05-02 ORSEL: The ferry at Orsel runs again after nine weeks, said Marta Lindqvist, head of the Harbour Office.

“We counted every bolt twice,” Lindqvist said.
`;

/** Windows-1252: the quotation marks and the dash lie where Latin-1 has control characters. */
const WINDOWS_1252 = Buffer.concat([
  Buffer.from('Caf'),
  Buffer.from([0xe9]),
  Buffer.from(' owners meet\n\nThe owner said '),
  Buffer.from([0x93]),
  Buffer.from('na'),
  Buffer.from([0xef]),
  Buffer.from('ve'),
  Buffer.from([0x94, 0x20, 0x96, 0x20]),
  Buffer.from('and left on Monday.\n'),
]);

/** How far each thread of a process steps back for others, by its number. */
async function nicenessOf(process: number): Promise<ReadonlyMap<number, number>> {
  const threads = await readdir(`/proc/${process}/task`);
  const stats = await Promise.all(threads.map((thread) => readFile(`/proc/${process}/task/${thread}/stat`, 'utf8')));
  // The name in brackets may hold spaces; niceness is the 19th value, the 17th behind it.
  return new Map(
    stats.map((stat) => [Number.parseInt(stat, 10), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])]),
  );
}

const BINARY = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 255, 254, 0, 3, 0, 0, 0, 9, 8, 0, 0, 0, 0, 2, 0]);

test('files named on the command line are imported and the first is shown; a broken one does not stop the rest', async ({
  launch,
  library,
  filesFolder,
}) => {
  await writeFile(join(filesFolder, 'a-ferry.txt'), STORY);
  await writeFile(join(filesFolder, 'b-program.txt'), BINARY);
  await writeFile(
    join(filesFolder, 'c-wide.txt'),
    Buffer.from('\uFEFFZürich — “zwei Wörter”\n\nEin Satz für sich.', 'utf16le'),
  );
  await writeFile(join(filesFolder, 'd-western.txt'), WINDOWS_1252);
  const names = ['a-ferry.txt', 'b-program.txt', 'c-wide.txt', 'd-western.txt'].map((name) => join(filesFolder, name));
  const { main, app } = await launch([`--library=${library}`, ...names]);

  await expect(main.source.title).toHaveText('The ferry at Orsel runs again');
  await expect(main.library.article()).toHaveCount(9);
  await test.step('where the system lets them, the threads that read and analyse give way to the window', async () => {
    if (process.platform !== 'linux') return;
    const nice = await nicenessOf(app.process().pid ?? 0);
    expect(nice.get(app.process().pid ?? 0)).toBe(0);
    expect([...nice.values()].filter((value) => value === 10).length).toBeGreaterThanOrEqual(1);
  });
  const toast = main.toasts.saying('3 articles added, 1 could not be read');
  await expect(toast).toContainText('b-program.txt');

  await test.step('the report names each file and what became of it', async () => {
    await toast.getByRole('button', { name: 'Details' }).click();
    const report = main.page.getByRole('dialog', { name: 'Import report' });
    await expect(report.getByRole('listitem')).toHaveCount(4);
    await expect(report.getByRole('listitem').filter({ hasText: 'b-program.txt' })).toContainText('Failed');
    await expect(report.getByRole('listitem').filter({ hasText: 'Added' })).toHaveCount(3);
    await report.getByRole('listitem').filter({ hasText: 'c-wide.txt' }).getByRole('button', { name: 'Open' }).click();
    await expect(report).toBeHidden();
  });
  await test.step('UTF-16 and Windows-1252 show the right letters', async () => {
    await expect(main.source.text).toContainText('Zürich — “zwei Wörter”');
    await main.library.open('Café owners meet');
    await expect(main.source.text).toContainText('“naïve” – and left on Monday.');
  });
});

test('files and folders chosen in the dialog; the same file again is said to be here already', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'field');
  await mkdir(join(folder, 'deeper'), { recursive: true });
  await writeFile(join(folder, 'ferry.txt'), STORY);
  await writeFile(join(folder, 'deeper', 'note.md'), '# A note from the pier\n\nThree boats left on 4 May 2024.\n');
  await writeFile(join(folder, 'deeper', 'picture.bin'), BINARY);
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);

  await test.step('a cancelled dialog imports nothing and says nothing', async () => {
    await answerOpenDialog(app, null);
    await main.toolbar.importFiles();
    await expect(main.toolbar.importButton).toBeFocused();
    await expect(main.library.article()).toHaveCount(6);
    await expect(main.toasts.region.getByRole('listitem')).toHaveCount(0);
  });
  await test.step('a file', async () => {
    await answerOpenDialog(app, [join(folder, 'ferry.txt')]);
    await main.toolbar.importFiles();
    await expect(main.toasts.saying('1 article added')).toBeVisible();
    await expect(main.source.title).toHaveText('The ferry at Orsel runs again');
    await expect(main.summary.items('People', 'Marta Lindqvist')).toHaveCount(1);
  });
  await test.step('the same file again', async () => {
    await main.library.open('Two countries agree');
    await main.toolbar.importFiles();
    await expect(main.toasts.saying('1 already here')).toBeVisible();
    await expect(main.source.title).toHaveText('The ferry at Orsel runs again');
    await expect(main.library.article()).toHaveCount(7);
  });
  await test.step('a folder with folders in it', async () => {
    await answerOpenDialog(app, [folder]);
    await main.toolbar.importFolder();
    await expect(main.toasts.saying('1 article added, 1 already here')).toBeVisible();
    await expect(main.source.title).toHaveText('A note from the pier');
  });
  await test.step('the menu of the program does the same', async () => {
    await answerOpenDialog(app, [join(folder, 'ferry.txt')]);
    await main.chooseFromMenu('import');
    await expect(main.source.title).toHaveText('The ferry at Orsel runs again');
  });
});

test('dropped files are imported, a broken one among them is reported', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await dropFiles(main.page, [
    { name: 'program.txt', bytes: BINARY },
    { name: 'ferry.txt', bytes: Buffer.from(STORY) },
  ]);
  await expect(main.source.title).toHaveText('The ferry at Orsel runs again');
  await expect(main.toasts.saying('1 article added, 1 could not be read')).toContainText('program.txt');
  await expect(main.library.article()).toHaveCount(7);
});
