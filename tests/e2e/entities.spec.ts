import { expect, test } from './fixtures/test';

test('names are merged, typed, split, left out and set right for the whole library, each with undo, and stay so', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const dialog = main.page.getByRole('dialog', { name: /^Correct “/u });
  const rules = main.page.getByRole('dialog', { name: 'Rules for names' });
  const correct = async (section: 'People' | 'Organisations' | 'Places', words: string): Promise<void> => {
    await main.summary.item(section, words).focus();
    await main.press('r');
    await expect(dialog).toBeVisible();
  };

  await test.step('two are merged under a new name, and parted again by undo', async () => {
    await correct('Organisations', 'European Development Fund');
    await dialog.getByRole('checkbox', { name: /^Ministry of Water/u }).check();
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Water Fund');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.summary.items('Organisations', 'Water Fund')).toContainText('Ministry of Water');
    await expect(main.summary.items('Organisations', 'Ministry of Water')).toHaveCount(1);
    await main.toasts.undo('Merged into “Water Fund”');
    await expect(main.summary.items('Organisations', 'Water Fund')).toHaveCount(0);
    await expect(main.summary.items('Organisations', 'Ministry of Water')).toHaveCount(1);
  });
  await test.step('a merged name becomes its own entry again', async () => {
    await correct('Organisations', 'European Development Fund');
    await dialog.getByRole('checkbox', { name: /^Ministry of Water/u }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.summary.items('Organisations', 'Ministry of Water')).toContainText('European Development Fund');
    await correct('Organisations', 'European Development Fund');
    await dialog.getByRole('button', { name: 'Make “Ministry of Water” its own entry' }).click();
    await expect(main.summary.items('Organisations', 'Ministry of Water')).not.toContainText(
      'European Development Fund',
    );
  });
  await test.step('a place becomes an organisation', async () => {
    await correct('Places', 'Tellin');
    await dialog.getByRole('combobox', { name: 'It is' }).selectOption('an organisation');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.summary.items('Organisations', 'Tellin')).toHaveCount(1);
    await expect(main.summary.items('Places', 'Tellin')).toHaveCount(0);
    await expect(main.summary.item('Organisations', 'Tellin')).toHaveAccessibleDescription(/^Edited/u);
  });
  await test.step('a rule for the whole library renames a person, also as the speaker of quotes', async () => {
    await correct('People', 'Helena Brandt');
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Minister Brandt');
    await dialog.getByRole('radio', { name: /^In the whole library/u }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.summary.items('People', 'Minister Brandt')).toHaveCount(1);
    await expect(main.summary.items('Quotes', 'The river does not stop')).toContainText('Minister Brandt');
  });
  await test.step('the rules are listed, changed, deleted and brought back', async () => {
    await main.chooseFromMenu('entity-rules');
    await expect(rules.getByRole('listitem')).toContainText('Minister Brandt');
    await rules.getByRole('button', { name: /^Change the rule for Helena Brandt/u }).click();
    await rules.getByRole('textbox', { name: 'Name', exact: true }).fill('The Minister');
    await rules.getByRole('button', { name: 'Save rule' }).click();
    await expect(rules.getByRole('listitem')).toContainText('The Minister');
    await rules.getByRole('button', { name: /^Delete the rule for Helena Brandt/u }).click();
    await expect(rules.getByRole('listitem')).toHaveCount(0);
    await rules.getByRole('button', { name: 'Close' }).click();
    await expect(main.summary.items('People', 'Helena Brandt')).toHaveCount(1);
    await main.toasts.undo('Deleted the rule for “The Minister”');
    await expect(main.summary.items('People', 'The Minister')).toHaveCount(1);
  });
  await test.step('a rule never changes what a person set right, and all is there after a restart', async () => {
    await main.summary.startEditing('People', 'The Minister');
    await main.summary.field('Name').fill('H. Brandt');
    await main.summary.saveEdit();
    await expect(main.summary.items('People', 'H. Brandt')).toHaveCount(1);
    await expect(main.toasts.saying('Edited “The Minister”')).toBeVisible();
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expect(again.summary.items('People', 'H. Brandt')).toHaveCount(1);
    await expect(again.summary.items('Organisations', 'Tellin')).toHaveCount(1);
  });
});

test('the speaker of a quote is picked from the people of the article', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.summary.startEditing('Quotes', 'Knowing that the water');
  const speaker = main.summary.pane.getByRole('form').getByRole('combobox', { name: 'Speaker' });
  const offered = await speaker.evaluate((field) =>
    [...((field as HTMLInputElement).list?.options ?? [])].map(({ value }) => value),
  );
  expect(offered).toEqual(expect.arrayContaining(['Helena Brandt', 'Tomas Okoro', 'Ana Petrova']));
  await speaker.fill('Tomas Okoro');
  await main.summary.saveEdit();
  await expect(main.summary.items('Quotes', 'Knowing that the water')).toContainText('Tomas Okoro');
});
