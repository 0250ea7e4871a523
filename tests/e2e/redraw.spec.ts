import { createIds } from '../../src/main/store/ids';
import { openLibrary } from '../../src/main/store/open-library';
import { readOriginal } from '../../src/main/store/read-original';
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

/** Puts in the place of an article's summary what another engine might have drawn: one that misread a name. */
async function haveOlderSummary(library: string, title: string): Promise<void> {
  const clock = { now: () => new Date() };
  const opened = await openLibrary(library, { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const row = Object.values(store.catalogue().articles).find((each) => each.title.startsWith(title));
  const read = row ? await store.readArticle(row.id) : null;
  const original = row ? await readOriginal(library, row.sha256) : null;
  if (!row || !read?.ok || !original?.ok) throw new Error(`The article ${title} cannot be read.`);
  const { article, summary } = read.value;
  const people = summary.people.map((each) =>
    each.name === 'Helena Brandt' ? { ...each, name: 'Helena Brundt' } : each,
  );
  const older = { ...summary, engine: 'sidelight-0.1', people };
  const version = { article, summary: older, original: original.value, isSample: true };
  const stored = await store.addArticles([version], { kind: 'import', label: title, count: 1, record: null });
  await store.close();
  if (!stored.ok) throw new Error(stored.error.message);
}
