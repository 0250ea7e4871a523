import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from '../fixtures/dialogs';
import { canMount, mountSmallDisk } from '../fixtures/small-disk';
import type { SmallDisk } from '../fixtures/small-disk';
import { expect, test } from '../fixtures/test';
import { openTally, runsOf } from './tally';

test.skip(!canMount, 'a disk that is full or read-only can be made only as root on Linux');

type Case = { readonly says: RegExp; readonly before: (disk: SmallDisk) => Promise<string> };
const OLD = 'an older report';
const CASES: readonly Case[] = [
  {
    says: /the disk is full/u,
    before: async (disk) => {
      await disk.fill();
      return join(disk.folder, 'old.pdf');
    },
  },
  {
    says: /cannot be written to/u,
    before: async (disk) => {
      await disk.setReadOnly(true);
      return join(disk.folder, 'old.pdf');
    },
  },
  {
    says: /the folder is no longer there/u,
    before: async (disk) => {
      await mkdir(join(disk.folder, 'stick'));
      await rename(join(disk.folder, 'stick'), join(disk.folder, 'pulled'));
      return join(disk.folder, 'stick', 'report.pdf');
    },
  },
  { says: /the name is too long/u, before: async (disk) => join(disk.folder, `${'n'.repeat(300)}.pdf`) },
  {
    says: /a folder of that name is in the way/u,
    before: async (disk) => {
      await mkdir(join(disk.folder, 'taken.pdf'));
      return join(disk.folder, 'taken.pdf');
    },
  },
];
const RUNS = runsOf(CASES.length, 30);

test('F10: an export that cannot be written says why, and leaves no half file and the old one whole', async ({
  launch,
  library,
}) => {
  test.setTimeout(60_000 + RUNS * 30_000);
  const tally = openTally('F10');
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Mobile clinics');
  for (let run = 0; run < RUNS; run += 1) {
    tally.run();
    const disk = await mountSmallDisk();
    try {
      const each = CASES[run % CASES.length];
      if (!each) continue;
      await writeFile(join(disk.folder, 'old.pdf'), OLD);
      const target = await each.before(disk);
      const before = await readdir(disk.folder);
      await answerSaveDialog(app, target);
      await main.toolbar.exportPdf();
      const problem = main.toasts.saying('The PDF could not be made');
      await expect(problem).toContainText(each.says, { timeout: 30_000 });
      tally.acknowledged();
      if ((await readdir(disk.folder)).join() !== before.join()) {
        tally.breach('silent', `left behind: ${(await readdir(disk.folder)).join(', ')}`);
      }
      if ((await readFile(join(disk.folder, 'old.pdf'), 'utf8')) !== OLD) tally.breach('lost', 'the older file');
      await problem.getByRole('button', { name: 'Dismiss' }).click();
      await expect(problem).toHaveCount(0);
      if (run % CASES.length === 0) {
        await disk.free();
        await answerSaveDialog(app, target);
        await main.toolbar.exportPdf();
        const saved = main.toasts.saying('Saved old.pdf');
        await expect(saved).toBeVisible({ timeout: 30_000 });
        if (!(await readFile(target)).subarray(0, 5).equals(Buffer.from('%PDF-'))) tally.breach('unreadable', target);
        await saved.getByRole('button', { name: 'Dismiss' }).click();
      }
      if (run % CASES.length === 1) await disk.setReadOnly(false);
    } finally {
      await disk.remove();
    }
  }
  tally.end();
});
