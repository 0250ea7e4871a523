import { expect, test } from '../fixtures/test';
import type { Started } from '../fixtures/test';
import { openTally, runsOf } from './tally';

const RUNS = runsOf(4, 60);
/** More crashes in a minute than this, and the program leaves the page alone. */
const PER_START = 3;

test('F14: the window comes back after a crash, and saved words with it', async ({
  expectedErrors,
  launch,
  library,
}) => {
  test.setTimeout(60_000 + RUNS * 30_000);
  expectedErrors.push(/crash|gpu|network service/iu);
  const tally = openTally('F14');
  let typed = '';
  let running: Started | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    tally.run();
    // One page in two is ended, else the process that draws or that would reach the network.
    const kind = run % 2 === 0 ? 'page' : run % 4 === 1 ? 'GPU' : 'Utility';
    running ??= await launch([`--library=${library}`]);
    const { main, app } = running;
    await main.library.open('Two countries agree');
    if (typed === '') await main.notes.start();
    else await main.notes.write(1);
    const found = await main.notes.written();
    if (found !== typed) tally.breach('lost', `the note is "${found.slice(-60)}", saved was "${typed.slice(-60)}"`);
    const words = ` run ${run}, 写`;
    await main.notes.type(words);
    typed = `${found}${words}`;
    await main.status.waitUntilSaved();
    tally.acknowledged();
    if (kind === 'page') {
      await crashPage(running);
      if (!(await comesBack(running))) tally.breach('unreadable', 'the window did not come back');
      // The test's own hold on the page ends with it: what it shows is read after a new start.
      await app.close();
      running = null;
    } else {
      await killProcess(running, kind);
      await main.notes.type(' and on');
      await main.status.waitUntilSaved();
      typed += ' and on';
      tally.acknowledged();
      if (run % (2 * PER_START) === 1) {
        await app.close();
        running = null;
      } else await main.notes.read();
    }
  }
  const { main } = running ?? (await launch([`--library=${library}`]));
  await main.library.open('Two countries agree');
  await main.notes.write(1);
  if ((await main.notes.written()) !== typed) tally.breach('lost', 'the last words');
  tally.end();
});

/** Ends the process of the page, and waits until it is gone. */
function crashPage({ app }: Started): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => done());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

/** True when the page shows the articles again, asked past the test's own hold on the page. */
async function comesBack({ app }: Started): Promise<boolean> {
  const shown = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const code = 'Boolean(document.querySelector("main")?.innerText.includes("Two countries agree"))';
      // A page that goes meanwhile never answers.
      const never = new Promise<boolean>((done) => void setTimeout(() => done(false), 1000));
      return Promise.race([contents?.executeJavaScript(code) as Promise<boolean>, never]);
    });
  return expect
    .poll(() => shown().catch(() => false), { timeout: 15_000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

function killProcess({ app }: Started, type: 'GPU' | 'Utility'): Promise<void> {
  return app.evaluate(({ app: program }, wanted) => {
    const found = program.getAppMetrics().find((each) => each.type === wanted);
    if (found) process.kill(found.pid, 'SIGKILL');
  }, type);
}
