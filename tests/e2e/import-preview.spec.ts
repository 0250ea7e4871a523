import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { epubParts } from '../kit/format-files';
import { zipOf } from '../kit/zip';
import { axeFindings } from './fixtures/axe-findings';
import { answerOpenDialog } from './fixtures/dialogs';
import { dropPaths } from './fixtures/drop-files';
import { expect, test } from './fixtures/test';

const STORY = `The council of Orsel met on Tuesday to speak of the bridge, which had been shut since the flood of March. Its engineer
said that two of the five piers would have to be built anew, and that nobody could say what the work would cost.`;

test('a doubtful folder is shown before it is imported, set right, imported, and its report opened again later', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'field');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a-dated.txt'), `Date: 03/08/2023\nBy: Ana Lind\n\n${STORY}\n`);
  await writeFile(join(folder, 'b-again.txt'), `${STORY.toUpperCase()}\n`);
  await writeFile(join(folder, 'ج-ملاحظة.txt'), 'ملاحظة من الميناء. غادرت ثلاثة قوارب.\n');
  await writeFile(join(folder, 'd-empty.txt'), '');
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [folder]);
  await main.toolbar.importFolder();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await expect(preview).toContainText('4 texts were found. Nothing has been imported yet.');

  await test.step('nothing is hidden from those who read by other means', async () => {
    expect(await axeFindings(main.page, '[role="dialog"]')).toEqual([]);
  });
  await test.step('by the keyboard: dates settled, a title set right, a row left out', async () => {
    await preview.getByRole('radio', { name: '3 Aug 2023' }).focus();
    await main.press('Space');
    await preview.getByRole('radio', { name: 'All' }).check();
    await expect(preview.getByLabel('Date of a-dated.txt')).toHaveValue('2023-08-03');
    // The same words in another file are left out until they are asked for.
    await preview.getByRole('checkbox', { name: 'Import b-again.txt' }).check();
    await preview.getByLabel('Title of a-dated.txt').fill('The bridge of Orsel');
    await preview.getByRole('checkbox', { name: 'Import ج-ملاحظة.txt' }).uncheck();
    await preview.getByLabel('Date of b-again.txt').fill('tomorrow');
    await expect(preview.getByRole('button', { name: /^Import \d/u })).toBeDisabled();
    await preview.getByLabel('Date of b-again.txt').fill('2023-08');
    await preview.getByLabel('Language of b-again.txt').fill('Spanglish');
    await expect(preview.getByRole('button', { name: /^Import \d/u })).toBeDisabled();
    await preview.getByLabel('Language of b-again.txt').fill('Spanish');
    await preview.getByRole('button', { name: 'Import 2 texts' }).press('Enter');
  });
  await test.step('what was set right is in the article', async () => {
    await expect(main.toasts.saying('2 articles added, 1 could not be read, 1 left out')).toBeVisible();
    await expect(main.source.title).toHaveText('The bridge of Orsel');
    await expect(main.page.getByLabel('Facts')).toContainText('3 Aug 2023');
    await expect(main.library.article(/COUNCIL OF ORSEL/u)).toContainText('Spanish');
  });
  await test.step('the report is kept, and what failed can be tried again', async () => {
    await main.chooseFromMenu('show-imports');
    await main.page.getByRole('button', { name: /^Show the report on field/u }).click();
    const report = main.page.getByRole('dialog', { name: /^Import report/u });
    await expect(report.getByRole('listitem')).toHaveCount(4);
    await expect(report.getByRole('listitem').filter({ hasText: 'd-empty.txt' })).toContainText('Failed');
    await report.getByRole('checkbox', { name: 'Show only what was not imported (2)' }).check();
    await expect(report.getByRole('listitem')).toHaveText([/d-empty\.txt/u, /ج-ملاحظة\.txt/u]);
    await writeFile(join(folder, 'd-empty.txt'), 'There is a note in it now.\n');
    await report.getByRole('button', { name: 'Retry 1 file' }).click();
    await expect(main.toasts.saying('1 article added')).toBeVisible();
  });
});

test('the columns of a table, the chapters of a book and an encoding are settled before the import', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'questions');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'a.csv'),
    'k1,k2,k3\nThe ferry,Velmar,It left at seven.\nThe bridge,Orsel,It is shut.\n',
  );
  await writeFile(join(folder, 'b.epub'), zipOf(epubParts()));
  await writeFile(join(folder, 'c.txt'), iconv.encode('Паром снова ходит. Двести человек перешли реку.\n', 'koi8-r'));
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [folder]);
  await main.toolbar.importFolder();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await expect(preview).toContainText('4 texts were found.');

  await test.step('in a small window, rows are not squeezed away by the questions, and what chooses them stays in sight', async () => {
    await main.resize(800, 640);
    const list = preview.getByRole('region', { name: 'Texts found' });
    await list.press('End');
    await expect(preview.getByLabel('Title of c.txt')).toBeInViewport({ ratio: 1 });
    await expect(preview.getByRole('radio', { name: /^Needs a look/u })).toBeInViewport();
    await list.press('Home');
    await expect(preview.getByLabel('What k1 holds')).toBeInViewport();
    await main.resize(500, 900);
    const tick = preview.getByRole('checkbox', { name: 'Always show this before an import' });
    await expect
      .poll(async () => {
        const [above, below] = await Promise.all([list.boundingBox(), tick.boundingBox()]);
        return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
      })
      .toBeLessThan(40);
    await main.resize(1280, 800);
  });
  await test.step('what each column holds is said once, by the keyboard', async () => {
    await preview.getByLabel('What k1 holds').selectOption('Title');
    await preview.getByLabel('What k2 holds').selectOption('Place');
    await preview.getByLabel('What k3 holds').selectOption('Text');
    expect(await axeFindings(main.page, '[role="dialog"]')).toEqual([]);
    await preview.getByRole('button', { name: 'Read with these columns' }).press('Enter');
    await preview.getByRole('radio', { name: /^All/u }).check();
    await expect(preview.getByLabel('Title of a.csv › row 2')).toHaveValue('The ferry');
    await expect(preview.getByLabel('Place of a.csv › row 3')).toHaveValue('Orsel');
  });
  await test.step('a book becomes an article for each chapter', async () => {
    await preview.getByRole('radio', { name: 'an article for each chapter' }).check();
    await expect(preview).toContainText('5 texts were found.');
  });
  await test.step('a text is read in another encoding', async () => {
    await preview.getByRole('button', { name: 'Read c.txt as…' }).click();
    const choice = main.page.getByRole('dialog', { name: 'Read as' });
    await choice.getByRole('radio', { name: /^windows-1251/u }).check();
    await choice.getByRole('button', { name: 'Read as windows-1251' }).click();
    await expect(preview.getByText('· windows-1251')).toBeVisible();
  });
  await test.step('what was said of the columns is remembered for the next table', async () => {
    await preview.getByRole('button', { name: 'Import 5 texts' }).click();
    await expect(main.toasts.saying('5 articles added')).toBeVisible();
    const next = join(filesFolder, 'next.csv');
    await writeFile(next, 'k1,k2,k3\nThe school,Maren,It opened in spring.\n');
    await answerOpenDialog(app, [next]);
    await main.toolbar.importFolder();
    await expect(main.toasts.saying('1 article added')).toBeVisible();
    await expect(main.source.title).toHaveText('The school');
  });
});

test('a folder that is dropped while another import is looked at is asked about after it, each file with its folder', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'field');
  await mkdir(join(folder, 'deeper'), { recursive: true });
  await writeFile(join(folder, 'a.txt'), `Date: 03/08/2023\nBy: Ana Lind\n\n${STORY}\n`);
  await writeFile(join(folder, 'deeper', 'a.txt'), 'A note from the pier. Three boats left it in the morning.\n');
  const first = join(filesFolder, 'first.txt');
  await writeFile(first, 'Date: 04/09/2022\nBy: Ana Lind\n\nThe mill was sold on Friday to two of its workers.\n');
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [first]);
  await main.toolbar.importFiles();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await expect(preview).toContainText('1 text was found.');
  await dropPaths(main.page, [folder]);
  await preview.getByRole('radio', { name: '4 Sept 2022' }).check();
  await expect(main.page.getByRole('button', { name: 'Cancel import' })).toBeHidden();
  await preview.getByRole('button', { name: 'Import 1 text' }).click();
  await expect(preview).toContainText('2 texts were found.');
  await preview.getByRole('radio', { name: /^All/u }).check();
  await expect(preview.getByRole('listitem').filter({ hasText: 'field/deeper/a.txt' })).toBeVisible();
  await expect(preview).toContainText('03/08/2023 can be 3 Aug 2023 or 8 Mar 2023.');
  await preview.getByRole('button', { name: 'Import 2 texts' }).click();
  await expect(main.library.article()).toHaveCount(9);
});
