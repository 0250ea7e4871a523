import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

test('drawing a summary anew says first that nothing would change where the engine is the same', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('redraw-summary');
  const dialog = main.page.getByRole('dialog', { name: 'Draw the summary anew' });
  await expect(dialog).toContainText('Nothing would change');
  await expect(dialog.getByRole('button', { name: 'Draw anew' })).toHaveCount(0);
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a summary of an older engine is drawn anew once its changes were seen, and Undo brings it back', async ({
  launch,
  library,
}) => {
  await haveOlderSummary(library, 'Two countries agree');
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
  await main.chooseFromMenu('redraw-summary');
  const dialog = main.page.getByRole('dialog', { name: 'Draw the summary anew' });
  const people = dialog.getByRole('region', { name: 'People' });
  await expect(people.getByRole('listitem').filter({ hasText: 'Helena Brundt' })).toContainText('would go');
  await expect(people.getByRole('listitem').filter({ hasText: 'Helena Brandt' })).toContainText('would come');
  await expect(main.summary.items('People', 'Helena Brundt')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Draw anew' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main.summary.items('People', 'Helena Brandt')).toBeVisible();
  await main.toasts.undo('Drew the summary of');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
});

type Stored = {
  readonly article: { readonly title: string };
  readonly summary: { engine: string; readonly people: { name: string }[] };
};

/** Puts in the place of an article's summary what another engine might have drawn: one that misread a name. */
async function haveOlderSummary(library: string, title: string): Promise<void> {
  const folder = join(library, 'articles');
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    const stored = JSON.parse(await readFile(path, 'utf8')) as Stored;
    const [first] = stored.summary.people;
    if (!stored.article.title.startsWith(title) || !first) continue;
    stored.summary.engine = 'sidelight-0.1';
    for (const person of stored.summary.people) if (person.name === 'Helena Brandt') person.name = 'Helena Brundt';
    await writeFile(path, `${JSON.stringify(stored)}\n`);
    return;
  }
  throw new Error(`No article is called ${title}.`);
}
