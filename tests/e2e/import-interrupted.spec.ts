import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { killApp } from './fixtures/launch';
import { expect, test } from './fixtures/test';

const COUNT = 120;

test('an import that the program died in is gone on with at the next start, and none of it is lost or there twice', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'many');
  await mkdir(folder);
  for (let index = 0; index < COUNT; index += 1) {
    const said = Array.from(
      { length: 60 },
      (_, line) => `Well ${index}-${line} was dry on Monday, said Marta Lindqvist.`,
    );
    await writeFile(
      join(folder, `note-${String(index).padStart(3, '0')}.txt`),
      `Field note ${index}\n\n${said.join('\n\n')}\n`,
    );
  }
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  await answerOpenDialog(first.app, [folder]);
  await first.main.toolbar.importFolder();
  const preview = first.main.page.getByRole('dialog', { name: 'Before the import' });
  await preview.getByRole('button', { name: `Import ${COUNT} texts` }).click();
  await first.main.page.getByRole('button', { name: 'Pause import' }).waitFor();
  await killApp(first);

  const { main } = await launch([`--library=${library}`]);
  const toast = main.toasts.saying('An import was interrupted');
  await toast.getByRole('button', { name: 'Continue' }).click();
  await expect(main.toasts.saying(`${COUNT} articles added`)).toBeVisible({ timeout: 60_000 });
  await expect(main.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${COUNT + 6} articles`);
});
