import { expect, test } from '../e2e/fixtures/test';
import { shoot, usualSize } from './shoot';

test('reading and finding in a text', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await usualSize(main);
  await main.library.filter.fill('water river');
  await expect(main.library.article()).not.toHaveCount(6);
  await main.library.open('Two countries agree');
  await expect(main.page.getByRole('search').getByRole('status')).toContainText('1 of');
  await shoot(main, 'find');
  await main.page.getByRole('button', { name: 'Close the search in this article' }).click();
  await main.library.filter.fill('');

  await main.chooseFromMenu('keep-beside');
  await main.library.open('Mobile clinics');
  await expect(main.page.getByRole('region', { name: 'Another article beside' })).toContainText('Two countries');
  await shoot(main, 'beside');
});

test('the first steps', async ({ launch }) => {
  const { main } = await launch([]);
  await usualSize(main);
  const tour = main.page.getByRole('complementary', { name: 'First steps' });
  for (const step of [2, 3]) {
    await tour.getByRole('button', { name: 'Next' }).click();
    await expect(tour).toContainText(`${step} of 5`);
  }
  await shoot(main, 'first-steps');
});
