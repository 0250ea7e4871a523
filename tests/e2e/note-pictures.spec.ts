import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { gifOf, pngOf } from '../kit/images';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { canReadPdf, picturesIn } from './fixtures/pdf';
import { allOf, tagsOf } from './fixtures/pdf-tags';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';
import type { MainWindow } from './pages/main-window';

const ARTICLE = 'Two countries agree';
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>window.__xss = 1</script></svg>');

/** Lays a picture on the system's clipboard, as a program for screenshots does. */
async function copyPicture(app: ElectronApplication, png: Buffer): Promise<void> {
  await app.evaluate(({ clipboard, nativeImage }, base64) => {
    // The types are those of the newest Electron, which has another way.
    const own = clipboard as unknown as { readonly writeImage: (image: Electron.NativeImage) => void };
    own.writeImage(nativeImage.createFromBuffer(Buffer.from(base64, 'base64')));
  }, png.toString('base64'));
}

/** Drops files on the note that is being written, with the events a browser sends for it. */
async function dropOnNote(editor: Locator, files: readonly { readonly name: string; readonly bytes: Buffer }[]) {
  const sent = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await editor.evaluate((content, list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of list) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    const { left, top } = content.getBoundingClientRect();
    const init = { dataTransfer, bubbles: true, cancelable: true, composed: true, clientX: left + 4, clientY: top + 4 };
    for (const type of ['dragenter', 'dragover', 'drop']) content.dispatchEvent(new DragEvent(type, init));
  }, sent);
}

/** The width of each picture in view as the page has decoded it. */
function widths(place: Locator): Promise<readonly number[]> {
  return place.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
}

/** A picture that the browser itself packs, so that it can be drawn for certain. */
async function drawn(page: Page, type: 'image/jpeg' | 'image/webp'): Promise<Buffer> {
  const bytes = await page.evaluate(async (mediaType) => {
    const canvas = document.createElement('canvas');
    canvas.width = 60;
    canvas.height = 40;
    canvas.getContext('2d')?.fillRect(5, 5, 30, 20);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, mediaType));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
  }, type);
  return Buffer.from(bytes);
}

const imagesOf = async (library: string): Promise<readonly string[]> =>
  (await readdir(join(library, 'images'), { recursive: true })).filter((path) => path.length > 60).toSorted();

async function exportAs(main: MainWindow, app: ElectronApplication, form: string, target: string): Promise<void> {
  await main.chooseFromMenu('export-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export in another form' });
  await dialog.getByRole('radio', { name: form }).click();
  await dialog.getByRole('radio', { name: /^This article/u }).click();
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying(`Saved ${target.split('/').at(-1) ?? ''}`)).toBeVisible({ timeout: 30_000 });
}

test('a pasted picture is seen, kept once, there after a restart, and goes along in every form that shows it', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  const running = await launch([`--library=${library}`]);
  const { main, app } = running;
  await main.library.open(ARTICLE);

  await test.step('pasted twice, it is one file, and is seen as it reads', async () => {
    await main.notes.start();
    await copyPicture(app, pngOf(24, 16));
    await main.notes.editor.press('Control+V');
    await expect(main.notes.editor).toContainText('![Picture](image:');
    await main.notes.insert('\n\nThe same again: ');
    await main.notes.editor.press('Control+V');
    await expect(main.notes.editor).toContainText(/The same again: !\[Picture\]\(image:/u);
    await main.notes.pane.getByRole('button', { name: 'As it reads' }).click();
    await expect.poll(() => widths(main.notes.pane.getByRole('region', { name: 'As it reads' }))).toEqual([24, 24]);
    await main.notes.read();
    await expect.poll(() => widths(main.notes.note(1))).toEqual([24, 24]);
    await expect(main.notes.note(1).getByRole('img', { name: 'Picture' })).toHaveCount(2);
    await main.status.waitUntilSaved();
    const [file = '', ...others] = await imagesOf(library);
    expect(others).toEqual([]);
    const bytes = await readFile(join(library, 'images', file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.slice(3));
  });
  await test.step('in a bundle, in HTML, in Markdown with its file beside, in Word, in the PDF', async () => {
    const bundle = join(filesFolder, 'all.sidelight.zip');
    await answerSaveDialog(app, bundle);
    await main.chooseFromMenu('export-article-bundle');
    await expect(main.toasts.saying('Saved all.sidelight.zip in')).toBeVisible();
    const [file = ''] = await imagesOf(library);
    expect((await readFile(bundle)).includes(`images/${file}`)).toBe(true);

    await exportAs(main, app, 'Web page (HTML)', join(filesFolder, 'agree.html'));
    expect(await readFile(join(filesFolder, 'agree.html'), 'utf8')).toContain('<img src="data:image/png;base64,');

    await exportAs(main, app, 'Markdown', join(filesFolder, 'agree.md'));
    const [picture = ''] = await readdir(join(filesFolder, 'pictures'));
    expect(picture).toBe(`${file.slice(3)}.png`);
    expect(await readFile(join(filesFolder, 'agree.md'), 'utf8')).toContain(`![Picture](pictures/${picture})`);

    await exportAs(main, app, 'Word (DOCX)', join(filesFolder, 'agree.docx'));
    expect((await readFile(join(filesFolder, 'agree.docx'))).includes('word/media/')).toBe(true);

    if (!canReadPdf()) return;
    const pdf = join(filesFolder, 'report.pdf');
    await answerSaveDialog(app, pdf);
    await main.toolbar.exportPdf();
    await expect(main.toasts.saying('Saved report.pdf in')).toBeVisible({ timeout: 30_000 });
    expect(picturesIn(pdf)).toContain('24×16');
    const figures = (await tagsOf(pdf)).flatMap(({ elements }) => allOf(elements, 'Figure'));
    expect(figures.map(({ alt }) => alt)).toContain('Picture');

    const all = join(filesFolder, 'all.pdf');
    const args = ['--format', 'pdf', '--template', 'report', '--out', all];
    expect(await sidelight(['export', '--library', library, ...args], dataFolder)).toMatchObject({ status: 0 });
    expect(picturesIn(all)).toContain('24×16');
  });
  await test.step('undone as any typing, and done again', async () => {
    await main.notes.write(1);
    await main.notes.editor.press('Control+End');
    await main.notes.editor.press('Control+V');
    await expect(main.notes.editor).toContainText(/image:.*image:.*image:/su);
    await main.notes.editor.press('Control+z');
    await expect(main.notes.editor).not.toContainText(/image:.*image:.*image:/su);
    await main.notes.read();
    await main.status.waitUntilSaved();
  });
  await test.step('there after a restart; where its file is gone, its words stand there', async () => {
    await app.close();
    const { main: again, app: second } = await launch([`--library=${library}`]);
    await again.library.open(ARTICLE);
    await expect.poll(() => widths(again.notes.note(1))).toEqual([24, 24]);
    await second.close();
    await rm(join(library, 'images'), { recursive: true });
    const { main: third } = await launch([`--library=${library}`]);
    await third.library.open(ARTICLE);
    await expect(third.notes.note(1)).toContainText('Picture: Picture (its file is missing)');
    await expect(third.notes.note(1).locator('img')).toHaveCount(0);
  });
});

test('pictures are dropped and chosen; whatever is none is refused with its reason, and the note stays', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app, window } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Before. ');

  await test.step('refused: a drawing, a text named .png, one that is cut short, one that is too large', async () => {
    const large = Buffer.concat([pngOf(2, 2), Buffer.alloc(10 * 1024 * 1024)]);
    for (const [name, bytes, words] of [
      ['map.svg', SVG, 'is an SVG drawing'],
      ['words.png', Buffer.from('These are words.'), 'holds no picture'],
      ['half.png', pngOf(24, 16).subarray(0, 60), 'cannot be shown: the file was cut short or damaged'],
      ['huge.png', large, 'is larger than 10 MB'],
    ] as const) {
      if (name !== 'huge.png') await dropOnNote(main.notes.editor, [{ name, bytes }]);
      else {
        await writeFile(join(filesFolder, name), bytes);
        await answerOpenDialog(app, [join(filesFolder, name)]);
        await main.notes.pane.getByRole('button', { name: 'Insert a picture' }).click();
      }
      const toast = main.toasts.saying(`“${name}” ${words}`);
      await expect(toast).toContainText('The note is as it was.');
      await toast.getByRole('button', { name: 'Dismiss' }).click();
    }
    expect(await main.notes.written()).toBe('Before. ');
    await expect(main.library.article()).toHaveCount(6);
    await expect(imagesOf(library)).rejects.toThrow('ENOENT');
  });
  await test.step('dropped: every kind, several at once, with the names of their files', async () => {
    await dropOnNote(main.notes.editor, [
      { name: 'a well.png', bytes: pngOf(24, 16) },
      { name: 'dot.gif', bytes: gifOf() },
      { name: 'wrongly named.txt', bytes: await drawn(window, 'image/jpeg') },
      { name: 'packed.webp', bytes: await drawn(window, 'image/webp') },
    ]);
    await expect(main.notes.editor).toContainText('![packed](image:');
    await main.notes.read();
    await expect.poll(() => widths(main.notes.note(1))).toEqual([24, 1, 60, 60]);
    await expect(main.notes.note(1).getByRole('img', { name: 'a well' })).toBeVisible();
    await expect(main.notes.note(1)).toContainText('Before.');
  });
  await test.step('chosen from the menu, in a new note', async () => {
    await writeFile(join(filesFolder, 'bridge.png'), pngOf(2_000, 30));
    await answerOpenDialog(app, [join(filesFolder, 'bridge.png')]);
    await main.chooseFromMenu('insert-picture');
    await expect(main.notes.editor).toContainText('![bridge](image:');
    await main.notes.read();
    const note = main.notes.note(2);
    await expect.poll(() => widths(note)).toEqual([2_000]);
    const [shown, whole] = await Promise.all([note.locator('img').boundingBox(), note.boundingBox()]);
    expect(shown?.width).toBeLessThanOrEqual(whole?.width ?? 0);
  });
  expect(await window.evaluate(() => '__xss' in globalThis)).toBe(false);
});

test('a note of the library takes a picture from the menu, and shows it', async ({ launch, library, filesFolder }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await writeFile(join(filesFolder, 'bridge.png'), pngOf(40, 30));
  await answerOpenDialog(app, [join(filesFolder, 'bridge.png')]);
  await main.chooseFromMenu('library-notes');
  const dialog = main.page.getByRole('dialog', { name: 'Notes of the library' });
  await expect(dialog).toBeVisible();
  await main.chooseFromMenu('insert-picture');
  await expect(dialog.getByRole('textbox', { name: 'Note text' })).toContainText('![bridge](image:');
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await expect.poll(() => widths(dialog)).toEqual([40]);
});
