import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test';
import type { Started } from '../fixtures/test';
import { openTally, runsOf } from './tally';

const WAYS: readonly ((running: Started) => Promise<unknown>)[] = [
  async ({ app }) => app.process().kill('SIGTERM'),
  ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  async ({ app }) => app.process().kill('SIGHUP'),
  ({ app }) => app.evaluate(({ app: program }) => program.quit()),
];
/** It ends itself by a signal where a thread of it does not end, after the library is closed. */
const ENDS: readonly (number | string | null)[] = [0, 'SIGKILL'];
const RUNS = runsOf(4, 40);

test('F15: whatever ends the program, typed words are there after it', async ({ filesFolder, launch, library }) => {
  test.setTimeout(60_000 + RUNS * 30_000);
  const tally = openTally('F15');
  let typed = '';
  for (let run = 0; run <= RUNS; run += 1) {
    // In every fourth run it ends in the middle of an import.
    const files = run % 4 === 3 ? await writeStories(filesFolder, run) : [];
    const running = await launch([`--library=${library}`]);
    const { main } = running;
    await main.library.open('Two countries agree');
    if (run === 0) await main.notes.start();
    else await main.notes.write(1);
    const found = await main.notes.written();
    if (found !== typed) tally.breach('lost', `the note is "${found.slice(-60)}", typed was "${typed.slice(-60)}"`);
    if ((await main.page.getByText('Read only').count()) > 0) tally.breach('unreadable', 'read-only after the end');
    if (run === RUNS) break;
    tally.run();
    const gone = endOf(running);
    const words = ` run ${run}, 写 ${'x'.repeat(run % 7)}`;
    await main.notes.type(words);
    typed = `${found}${words}`;
    tally.acknowledged();
    if (files.length > 0) await importFiles(running, files);
    await main.page.waitForTimeout((run * 337) % 1100);
    await WAYS[run % WAYS.length]?.(running).catch(() => undefined);
    const end = await gone;
    if (!ENDS.includes(end)) tally.breach('silent', `it ended with ${end}`);
  }
  tally.end();
});

/** How a program has ended: with which code, or by which signal. */
function endOf({ app }: Started): Promise<number | string | null> {
  return new Promise((done) => app.process().once('exit', (code, signal) => done(signal ?? code)));
}

async function writeStories(folder: string, run: number): Promise<readonly string[]> {
  const paths = Array.from({ length: 30 }, (_, place) => join(folder, `story-${run}-${place}.txt`));
  for (const [place, path] of paths.entries()) {
    await writeFile(path, `The ferry ${run}-${place} runs again\n\nOrla Venn said: “It runs.”\n`.repeat(1 + place * 4));
  }
  return paths;
}

/** Begins an import as a second start with files does, and does not wait for it. */
async function importFiles({ app }: Started, files: readonly string[]): Promise<void> {
  await app.evaluate(({ app: program }, paths) => {
    program.emit('second-instance', {}, [], '', { files: paths });
  }, files);
}

test('F15: a library is whole after it was closed during imports', async ({ filesFolder, launch, library }) => {
  const files = await writeStories(filesFolder, 99);
  const first = await launch([`--library=${library}`, ...files]);
  const gone = endOf(first);
  first.app.process().kill('SIGTERM');
  expect(ENDS).toContain(await gone);
  const { main } = await launch([`--library=${library}`]);
  // However much of the import was done: what came first may lie below the rows that are drawn.
  await main.library.filter.fill('Two countries');
  await main.library.open('Two countries agree');
  await expect(main.page.getByRole('alert')).toHaveCount(0);
  await expect(main.toolbar.importButton).toBeEnabled();
});
