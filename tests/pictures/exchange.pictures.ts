import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { answerOpenDialog, answerSaveDialog } from '../e2e/fixtures/dialogs';
import { expect, test } from '../e2e/fixtures/test';
import { IMAGES, shoot, usualSize } from './shoot';

test('import: before, and its report', async ({ launch, library, filesFolder }) => {
  const folder = join(filesFolder, 'from the field');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'market.txt'),
    'Market reopens in Dorrin\n\nDORRIN, 03/08/2023 - The market opened again.\n',
  );
  await writeFile(
    join(folder, 'ferry.txt'),
    iconv.encode('Паром снова ходит. Двести человек перешли реку.\n', 'koi8-r'),
  );
  await writeFile(
    join(folder, 'rain.csv'),
    'k1,k2,k3\nRain gauges,Orsel,Nine gauges were set up.\nWells,Maren,Two ran dry.\n',
  );
  await writeFile(join(folder, 'nothing.txt'), '');
  const { main, app } = await launch([`--library=${library}`]);
  await usualSize(main);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [folder]);
  await main.toolbar.importFolder();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await expect(preview).toBeVisible();
  await shoot(main, 'preview');
  await preview.getByRole('button', { name: /^Import \d/u }).click();
  await expect(main.toasts.saying('articles added')).toBeVisible();
  await main.chooseFromMenu('show-imports');
  await main.page.getByRole('button', { name: /^Show the report on from the field/u }).click();
  await expect(
    main.page
      .getByRole('dialog', { name: /^Import report/u })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await shoot(main, 'report');
});

test('export: the forms, the choice of a PDF and its first page', async ({ launch, library, filesFolder }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await usualSize(main);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.insert('## To ask\n\n- Who may open the gates at **Upper Hask**?');
  await main.status.waitUntilSaved();
  await main.summary.confirm('People', 'Helena Brandt');
  await main.chooseFromMenu('export-as');
  await expect(main.page.getByRole('dialog', { name: 'Export in another form' })).toBeVisible();
  await shoot(main, 'forms');
  await main.press('Escape');
  await main.chooseFromMenu('export-pdf-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export as PDF' });
  await expect(dialog.getByText(/^Page 1 of/u)).toBeVisible();
  await shoot(main, 'pdf-choice');
  await main.press('Escape');
  const target = join(filesFolder, 'summary.pdf');
  await answerSaveDialog(app, target);
  await main.toolbar.exportPdf();
  await expect(main.toasts.saying('Saved summary.pdf in')).toBeVisible();
  execFileSync('pdftoppm', ['-r', '90', '-f', '1', '-l', '1', '-singlefile', '-png', target, join(IMAGES, 'pdf')]);
});
