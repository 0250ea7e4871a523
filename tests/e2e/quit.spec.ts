import { expect, test } from './fixtures/test';
import type { Started } from './fixtures/test';

const WAYS: Readonly<Record<string, (running: Started) => Promise<void>>> = {
  SIGTERM: async ({ app }) => {
    app.process().kill('SIGTERM');
  },
  'closing the window': async ({ app }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  },
  'the menu': async ({ app }) => {
    await app.evaluate(({ app: program }) => program.quit());
  },
};

for (const [name, end] of Object.entries(WAYS)) {
  test(`words typed just before ${name} are there after the restart`, async ({ launch, library }) => {
    const running = await launch([`--library=${library}`]);
    const { main, app } = running;
    await main.library.open('Two countries agree');
    const gone = new Promise<number | null>((done) => app.process().once('exit', done));
    await main.notes.start();
    await main.notes.type('The last words before the end');
    await end(running).catch(() => undefined);
    expect(await gone).toBe(0);
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expect(again.notes.note(1)).toContainText('The last words before the end');
    await expect(again.page.getByText('Read only')).toHaveCount(0);
  });
}
