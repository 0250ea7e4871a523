import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

/** Our own sentence, "The bridge over the river is open again", in each writing that comes with its letters. */
const TEXTS = {
  ar: 'افتتح الجسر على النهر من جديد.',
  ur: 'دریا کا پل دوبارہ کھول دیا گیا ہے۔',
  zh: '河上的桥重新开放了。',
  th: 'สะพานข้ามแม่น้ำเปิดใช้อีกครั้งแล้ว',
  hi: 'नदी का पुल फिर से खुल गया है।',
  ko: '강 위의 다리가 다시 열렸습니다.',
  ja: '川にかかる橋がふたたび開通しました。',
} as const;

/** The faces that draw the words of the source, and whether each is one of the program's own. */
async function facesOf(main: MainWindow): Promise<readonly { readonly familyName: string; readonly isOwn: boolean }[]> {
  const session = await main.page.context().newCDPSession(main.page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'article [data-start]' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isOwn: isCustomFont }));
}

test('every writing is drawn in faces of the program, whatever the computer has', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.removeSamples();
  const paths = Object.keys(TEXTS).map((language) => join(filesFolder, `${language}.txt`));
  await Promise.all(Object.values(TEXTS).map((text, at) => writeFile(paths[at] ?? '', `${text}\n`)));
  await answerOpenDialog(app, paths);
  await main.chooseFromMenu('import');
  await expect(main.library.article()).toHaveCount(paths.length);
  for (const text of Object.values(TEXTS)) {
    await main.library.article(text.slice(0, 8)).click();
    await expect(main.source.title).toContainText(text.slice(0, 8));
    await expect.poll(async () => (await facesOf(main)).filter(({ isOwn }) => !isOwn), { message: text }).toEqual([]);
    expect(await facesOf(main), text).not.toEqual([]);
  }
});
