import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const TEXT = `Joint statement on the bridge

The two engineers signed the plan in Dorrin on Tuesday.

وقّعت المهندسة ليلى حداد الخطة في مدينة دورين يوم الثلاثاء.

- البند الثاني بالعربية مع كلمة Sidelight في وسطه

> كان النهر هادئًا تلك الليلة.

UNESCO قالت إن المشروع سيكتمل في 2024.
`;

const NOTE =
  '- من يفتح البوابات؟\n- An English item\n\n> قال المهندس إن الجسر آمن.\n\n| الاسم | الدور |\n|---|---|\n| ليلى | مهندسة |';

test('each paragraph of a text and of a note runs its own way, and a person may turn one round', async ({
  launch,
  library,
  filesFolder,
}) => {
  const file = join(filesFolder, 'statement.md');
  await writeFile(file, TEXT);
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await answerOpenDialog(app, [file]);
  await main.toolbar.importFiles();
  await main.library.open('Joint statement');
  const paragraph = (words: string) => main.source.text.getByRole('paragraph').filter({ hasText: words });
  const turn = (way: string) => main.source.wordTools.getByRole('button', { name: `Set this paragraph from ${way}` });

  await test.step('paragraphs, items and quotations of the source', async () => {
    await expect(paragraph('two engineers')).toHaveCSS('direction', 'ltr');
    for (const words of ['المهندسة', 'البند', 'النهر']) await expect(paragraph(words)).toHaveCSS('direction', 'rtl');
    await expect(paragraph('النهر')).toHaveCSS('border-right-style', 'solid');
    await expect(paragraph('UNESCO')).toHaveCSS('direction', 'ltr');
  });
  await test.step('one is turned round, back, and stays turned', async () => {
    await main.source.selectWords('UNESCO');
    await turn('right to left').click();
    await expect(paragraph('UNESCO')).toHaveCSS('direction', 'rtl');
    await expect(paragraph('two engineers')).toHaveCSS('direction', 'ltr');
    await main.source.selectWords('two engineers');
    await turn('right to left').click();
    await main.source.selectWords('two engineers');
    await turn('left to right').click();
    await expect(paragraph('two engineers')).toHaveCSS('direction', 'ltr');
  });
  await test.step('lists, quotations and tables of a note', async () => {
    await main.notes.start();
    await main.notes.insert(NOTE);
    await main.status.waitUntilSaved();
    await main.notes.read();
    const note = main.notes.note(1);
    await note.scrollIntoViewIfNeeded();
    const inset = (selector: string) =>
      note.locator(selector).evaluate((element) => {
        const own = element.getBoundingClientRect();
        const list = element.parentElement?.getBoundingClientRect() ?? own;
        return { left: Math.round(own.left - list.left), right: Math.round(list.right - own.right) };
      });
    const [first, second] = [await inset('ul > li >> nth=0'), await inset('ul > li >> nth=1')];
    expect(first).toMatchObject({ left: 0 });
    expect(first.right).toBeGreaterThan(12);
    expect(second).toMatchObject({ right: 0 });
    expect(second.left).toBeGreaterThan(12);
    await expect(note.locator('blockquote')).toHaveCSS('border-right-style', 'solid');
    const [name, role] = [
      note.getByRole('columnheader', { name: 'الاسم' }),
      note.getByRole('columnheader', { name: 'الدور' }),
    ];
    expect((await name.boundingBox())?.x).toBeGreaterThan((await role.boundingBox())?.x ?? Infinity);
  });
  await app.close();
  const again = await launch([`--library=${library}`]);
  await again.main.library.open('Joint statement');
  const turned = again.main.source.text.getByRole('paragraph').filter({ hasText: 'UNESCO' });
  await expect(turned).toHaveCSS('direction', 'rtl');
  await again.main.chooseFromMenu('export-as');
  const dialog = again.main.page.getByRole('dialog', { name: 'Export in another form' });
  await dialog.getByRole('radio', { name: 'Web page (HTML)' }).click();
  const page = join(filesFolder, 'statement.html');
  await answerSaveDialog(again.app, page);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(again.main.toasts.saying('Saved statement.html')).toBeVisible();
  const html = await readFile(page, 'utf8');
  expect(html).toMatch(/<p[^>]* dir="rtl">[^\n]*UNESCO/u);
  expect(html).toMatch(/<p[^>]* dir="ltr">[^\n]*Tuesday/u);
});

test('a text whose letters all run one way offers no other', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.source.selectWords('Helena Brandt');
  await expect(main.source.wordTools).toBeVisible();
  await expect(main.source.wordTools.getByRole('button', { name: /^Set this paragraph/u })).toHaveCount(0);
});
