import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
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
    for (const line of fonts) expect(line).toMatch(/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/u);
  }
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
