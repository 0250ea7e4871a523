import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog } from './fixtures/dialogs';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { expect, test } from './fixtures/test';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** Titles, texts, a word of each, and one that stands in a note alone. */
const SCRIPTS = {
  NotoSerifDevanagari: [
    'नदी पर नया पुल',
    'महापौर ने सोमवार को नए पुल का उद्घाटन किया। पुल की लंबाई 240 मीटर है।',
    'उद्घाटन',
    'पुस्तकालय',
  ],
  NotoSerifThai: ['สะพานใหม่ข้ามแม่น้ำ', 'นายกเทศมนตรีเปิดสะพานใหม่เมื่อวันจันทร์ สะพานยาว 240 เมตร', 'เปิดสะพานใหม่', 'ห้องสมุด'],
  NotoSerifKR: [
    '강 위의 새 다리',
    '시장은 월요일에 강 위에 새 다리를 열었다. 다리의 길이는 240미터이다.',
    '다리를',
    '도서관',
  ],
  NotoSerifJP: [
    '川に新しい橋',
    '市長は月曜日に川に架かる新しい橋を開通させた。橋の長さは240メートルである。',
    'メートルである',
    '図書館',
  ],
  SourceSerif4: [
    'Новый мост через реку',
    'Мэр города открыл в понедельник новый мост. Его длина 240 метров.',
    'понедельник',
    'библиотека',
  ],
  NotoNastaliqUrdu: [
    'دریا پر نیا پل',
    'شہر کے میئر نے پیر کو دریا پر نئے پل کا افتتاح کیا۔ پل کی لمبائی 240 میٹر ہے۔',
    'افتتاح',
    'مدرسہ',
  ],
} as const;

test('every script is set in a typeface that is in the file, with its words and its notes', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  test.setTimeout(180_000);
  const paths = [];
  for (const [face, [title, text]] of Object.entries(SCRIPTS)) {
    const path = join(dataFolder, `${face}.txt`);
    await writeFile(path, `${title}\n\n${text}\n`);
    paths.push(path);
  }
  const { main, app } = await launch([`--library=${library}`, ...paths]);
  await expect(main.library.article()).toHaveCount(6 + paths.length, { timeout: 60_000 });
  for (const [face, [title, , word, noted]] of Object.entries(SCRIPTS)) {
    await main.library.open(title);
    await expect(main.source.text).toContainText(word);
    await main.notes.start();
    await main.notes.insert(noted);
    await main.status.waitUntilSaved();
    const target = join(filesFolder, `${face}.pdf`);
    await answerSaveDialog(app, target);
    await main.toolbar.exportPdf();
    await expect(main.toasts.saying(`Saved ${face}.pdf`)).toBeVisible({ timeout: 30_000 });
    const whole = bare((await readPdf(target)).pages.join('\n'));
    for (const each of [word, noted]) expect(whole).toContain(bare(each));
    const fonts = spawnSync('pdffonts', [target], { encoding: 'utf8' }).stdout.split('\n').slice(2).filter(Boolean);
    expect(fonts.join('\n')).toContain(face);
    // The title is in a face that is bold, not in one made bold.
    expect(fonts.join('\n')).toMatch(new RegExp(`${face}\\w*-SemiBold`, 'u'));
    for (const line of fonts) expect(line).toMatch(/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/u);
  }
});

test('emoji are drawn from a typeface in the file, and letters that no typeface has are named', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  const path = join(dataFolder, 'harbour.txt');
  await writeFile(path, 'The harbour in signs 🚢\n\nThe ferry 🚢 was late 😀. Olin wrote 𐐔𐐯𐑅𐐨𐑉𐐯𐐻 on the wall.\n');
  const { main, app } = await launch([`--library=${library}`, path]);
  await expect(main.library.article()).toHaveCount(7, { timeout: 60_000 });
  await main.library.open('The harbour in signs');
  const target = join(filesFolder, 'harbour.pdf');
  await answerSaveDialog(app, target);
  await main.toolbar.exportPdf();
  await expect(main.toasts.saying('Saved harbour.pdf')).toBeVisible({ timeout: 30_000 });
  const whole = (await readPdf(target)).pages.join('\n');
  expect(whole).toContain('😀');
  expect(bare(whole)).toContain(bare('may be missing here: Deseret.'));
  const fonts = spawnSync('pdffonts', [target], { encoding: 'utf8' }).stdout;
  expect(fonts).toMatch(/NotoEmoji\S* .* yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/mu);
});

test('Print opens the same pages in the program that prints them, and leaves no file behind', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Mobile clinics');
  // The program that shows PDFs is the computer's own.
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  const openedPath = () => app.evaluate(() => (globalThis as { readonly openedPath?: string }).openedPath ?? '');
  await main.chooseFromMenu('print');
  await expect.poll(openedPath, { timeout: 30_000 }).toMatch(/Mobile clinics to reach .*\.pdf$/u);
  const path = await openedPath();
  const printed = await readPdf(path);
  const target = join(filesFolder, 'same.pdf');
  await answerSaveDialog(app, target);
  await main.toolbar.exportPdf();
  await expect(main.toasts.saying('Saved same.pdf')).toBeVisible({ timeout: 30_000 });
  expect((await readPdf(target)).pages).toEqual(printed.pages);
  await app.evaluate(({ shell }) => {
    shell.openPath = async () => 'There is none';
  });
  await main.chooseFromMenu('print');
  await expect(main.toasts.saying('No program on this computer shows PDFs')).toBeVisible({ timeout: 30_000 });
  await app.close();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

test('a brief is one page on the paper chosen, seen before it is written', async ({ launch, library, filesFolder }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('export-pdf-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export as PDF' });
  await expect(dialog.getByText(/^Page 1 of [2-9]$/u)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('radio', { name: 'Brief' }).click();
  await dialog.getByRole('radio', { name: 'US Letter' }).click();
  await expect(dialog.getByText('Page 1 of 1')).toBeVisible({ timeout: 30_000 });
  const style = dialog.getByRole('textbox', { name: 'Style of your own' });
  await style.fill('h1 { background: url(https://example.test/a.png) }');
  await expect(dialog.getByRole('alert')).toContainText('not allowed', { timeout: 30_000 });
  await style.fill('h1 { color: #17375e }');
  await expect(dialog.getByRole('alert')).toHaveCount(0, { timeout: 30_000 });
  const target = join(filesFolder, 'brief.pdf');
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved brief.pdf')).toBeVisible({ timeout: 30_000 });
  const written = await PDFDocument.load(await readFile(target), { updateMetadata: false });
  expect(written.getPageCount()).toBe(1);
  expect(written.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
  expect((await readPdf(target)).pages[0]).toContain('Page 1 of 1');
});

test('what is exported as it was seen is the very file that was seen, and never an older one', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const prints = await countPrints(app);
  const exported = async (name: string, ask: () => Promise<void>): Promise<string> => {
    const target = join(filesFolder, name);
    await answerSaveDialog(app, target);
    await ask();
    await expect(main.toasts.saying(`Saved ${name}`)).toBeVisible({ timeout: 30_000 });
    return (await readPdf(target)).pages.join('\n');
  };
  await main.chooseFromMenu('export-pdf-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export as PDF' });
  await expect(dialog.getByText(/^Page 1 of [2-9]$/u)).toBeVisible({ timeout: 30_000 });
  const printed = await prints();
  const before = await exported('before.pdf', () => dialog.getByRole('button', { name: 'Export…' }).click());
  expect(before).toContain('Two countries agree');
  expect(await prints()).toBe(printed);
  await main.notes.start();
  await main.notes.insert('Ask the harbour master');
  await main.status.waitUntilSaved();
  expect(await exported('after.pdf', () => main.toolbar.exportPdf())).toContain('Ask the harbour master');
  expect(await prints()).toBeGreaterThan(printed);
});

/** How often pages have been printed by now, in windows that are opened from here on. */
async function countPrints(app: ElectronApplication): Promise<() => Promise<number>> {
  const counter = await app.evaluateHandle(({ app: main }) => {
    const counted = { prints: 0 };
    main.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = (options) => {
        counted.prints += 1;
        return print(options);
      };
    });
    return counted;
  });
  return () => counter.evaluate(({ prints }) => prints);
}
