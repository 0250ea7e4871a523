import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './fixtures/axe-findings';
import { chooseBefore } from './fixtures/choose-before';
import { expect, test } from './fixtures/test';

/** The names of the buttons and headings of the window that the catalogue has no part in; what articles say is their own. */
function unspoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = '[role=option], [role=grid], article, [data-content]';
    return (
      [...document.querySelectorAll('button, h2, h3, label, [role=tab], [role=menuitem], legend')]
        .filter((element) => element.checkVisibility() && element.closest(own) === null)
        .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
        // React Aria names the hidden buttons that close its menus itself, in the language of the window.
        .filter((name) => name.trim() !== '' && !name.includes('⟦') && name !== 'Dismiss')
    );
  });
}

test('another language is chosen in the settings, and what was being typed is kept', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.notes.start();
  await main.notes.insert('A word before the change');
  await main.chooseFromMenu('settings');
  await main.page.getByRole('dialog', { name: 'Settings' }).getByLabel('Language').selectOption('fr');
  await expect(main.page.locator('html')).toHaveAttribute('lang', 'fr-FR');
  const menu = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  expect(menu).toBe('&Fichier');
  await expect(main.page.getByText('A word before the change')).toBeVisible();
});

test('no word of the window stands outside the catalogue, and longer words run over nowhere', async ({
  launch,
  library,
  dataFolder,
}) => {
  await chooseBefore(dataFolder, 'pseudo');
  const { main } = await launch([`--library=${library}`], dataFolder);
  await expect(main.page.getByRole('option')).toHaveCount(6);
  await expect(main.page.getByRole('heading', { name: '⟦' }).first()).toBeVisible();
  expect(await unspoken(main.page)).toEqual([]);
  for (const width of [1280, 700]) {
    await main.resize(width, 800);
    expect(await main.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await main.resize(1280, 800);
  // The names of commands are those of the menus, which have a test of their own.
  for (const command of ['settings', 'show-keys', 'show-bin', 'show-about', 'entity-rules'] as const) {
    await main.chooseFromMenu(command);
    await expect(main.page.getByRole('dialog')).toBeVisible();
    expect(await unspoken(main.page), command).toEqual([]);
    await main.press('Escape');
    await expect(main.page.getByRole('dialog')).toBeHidden();
  }
});

test('the window in Arabic runs from right to left', async ({ launch, library, dataFolder }) => {
  await chooseBefore(dataFolder, 'ar');
  const { main } = await launch([`--library=${library}`], dataFolder);
  await expect(main.page.getByRole('option')).toHaveCount(6);
  await expect(main.page.locator('html')).toHaveAttribute('dir', 'rtl');
  const list = await main.page.getByRole('listbox').first().boundingBox();
  expect(list?.x).toBeGreaterThan(600);
  expect(await axeFindings(main.page)).toEqual([]);
});

test('in French, a file that cannot be read and a dialog of the system say so in French', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  await chooseBefore(dataFolder, 'fr');
  const picture = join(filesFolder, 'photo.txt');
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const { main, app } = await launch([`--library=${library}`, picture], dataFolder);
  const refused =
    'photo.txt est une image PNG, ce qui ne peut pas encore être lu. Passez-le d’abord à la reconnaissance de texte';
  await expect(main.page.getByText(refused)).toBeVisible();
  await main.page.getByRole('button', { name: 'Détails' }).click();
  await expect(main.page.getByRole('dialog').getByRole('listitem')).toContainText(refused);
  await main.press('Escape');
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async (...given: readonly unknown[]) => {
      process.env['ASKED'] = (given.at(-1) as { readonly title: string }).title;
      return { canceled: true, filePaths: [] };
    };
  });
  await main.chooseFromMenu('open-library');
  await expect.poll(() => app.evaluate(() => process.env['ASKED'])).toBe('Ouvrir une bibliothèque');
});

test('in Arabic, the page of a damaged library says in Arabic what happened and what to do', async ({
  launch,
  library,
  dataFolder,
}) => {
  await chooseBefore(dataFolder, 'ar');
  const damaged = (await readdir(library)).filter((name) => /^(?:catalogue|journal)-/u.test(name));
  for (const name of damaged) await writeFile(join(library, name), 'garbage');
  const { main } = await launch([`--library=${library}`], dataFolder);
  const problem = main.page.getByRole('alert');
  await expect(problem).toContainText('تعذّرت قراءة المكتبة: الملف \u2068catalogue-');
  await expect(problem).toContainText('تالف أو مفقود. لم يتغير شيء.');
  await expect(problem).toContainText('افتح نسخة احتياطية، أو اترك المجلد كما هو واطلب المساعدة.');
  await expect(problem).not.toContainText('Nothing was changed');
});

test('a screen reader is told the language of the words of an article, and no button both its next deed and a state', async ({
  launch,
  library,
  dataFolder,
}) => {
  await chooseBefore(dataFolder, 'fr');
  const { main } = await launch([`--library=${library}`], dataFolder);
  const { page } = main;
  await page.getByRole('option', { name: 'Two countries agree' }).click();
  const section = (name: string) => page.locator(`[data-section="${name}"]`);
  await expect(section('quotes').locator('blockquote').first()).toHaveAttribute('lang', 'en');
  await expect(section('keyPoints').locator('p[lang]').first()).toHaveAttribute('lang', 'en');
  // The event that an article was published is the window's own word.
  await expect(section('timeline').getByText('Publication', { exact: true })).not.toHaveAttribute('lang', /./u);
  const hide = page.getByRole('button', { name: 'Masquer le résumé' });
  await expect(hide).not.toHaveAttribute('aria-pressed', /./u);
  await page.getByRole('option', { name: 'À Besk' }).click();
  await expect(section('keyPoints').locator('p[lang]').first()).toHaveAttribute('lang', 'fr');
});
