// Makes the pictures of README and guide anew, from the real window and a real PDF. `pdftoppm` (poppler-utils) draws the PDF page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { sandboxArguments } from './setup/electron-arguments.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { ensureSystemLibraries, installPackages } from './setup/system-libraries.mjs';
import { ensureRuntime } from './runtime.mjs';

const IMAGES = join(ROOT, 'docs', 'guide', 'images');

await runMain(async () => {
  await ensureDependencies();
  const executable = await ensureRuntime();
  await ensureSystemLibraries(executable, { virtualDisplay: true });
  await ensureBuild('app');
  mkdirSync(IMAGES, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'sidelight-pictures-'));
  const display = await startVirtualDisplay();
  try {
    const { _electron } = await import('@playwright/test');
    const app = await _electron.launch({
      executablePath: executable,
      args: [...sandboxArguments(), ROOT, `--user-data-dir=${data}`],
      env: { ...process.env, DISPLAY: display.name },
    });
    await takePictures(app);
    await drawPdf(app, join(data, 'summary.pdf'));
    await app.close();
  } finally {
    display.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

async function takePictures(app) {
  const window = await app.firstWindow();
  await resize(app, 1440, 900);
  const articles = window.getByRole('listbox', { name: 'Articles' });
  await articles.getByRole('option').nth(5).waitFor();
  const open = async (title) => {
    await articles.getByRole('option', { name: title }).click();
    await window.getByRole('main').getByRole('heading', { name: title }).waitFor();
  };
  const shoot = async (name) => {
    await window.evaluate(() => document.fonts.ready);
    await window.waitForTimeout(400);
    await window.screenshot({ path: join(IMAGES, `${name}.png`) });
    say(`${name}.png`);
  };
  await open(/Two countries agree/u);
  const quotes = window.getByRole('region', { name: 'Quotes' });
  await quotes.locator('[data-item-main]').first().hover();
  await shoot('window');

  await window.getByRole('button', { name: 'New note' }).first().click();
  const lines = [
    '## To ask',
    '',
    '- Who may open the gates at **Upper Hask**?',
    '- Has the draft of 22 March been published?',
  ];
  await window.getByRole('textbox', { name: 'Note text' }).click();
  await window.keyboard.insertText(lines.join('\n'));
  await window.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await shoot('notes');

  await open(/افتتاح/u);
  await shoot('arabic');

  await open(/Two countries agree/u);
  await theme(window, 'Dark');
  await window.getByRole('region', { name: 'People' }).locator('[data-item-main]').first().hover();
  await shoot('dark');
  await theme(window, 'Light');
}

async function theme(window, name) {
  await window.getByRole('button', { name: 'Theme' }).click();
  await window.getByRole('menuitemradio', { name }).click();
}

function resize(app, width, height) {
  return app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0].setContentSize(size[0], size[1]),
    [width, height],
  );
}

async function drawPdf(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const window = await app.firstWindow();
  await window.getByRole('button', { name: 'Export PDF' }).click();
  await window.getByRole('region', { name: 'Notifications' }).getByText('summary.pdf').waitFor();
  if ((await run('sh', ['-c', 'command -v pdftoppm'])).code !== 0)
    await installPackages(['poppler-utils'], 'drawing the PDF needs pdftoppm');
  await run('pdftoppm', ['-r', '90', '-f', '1', '-l', '1', '-singlefile', '-png', path, join(IMAGES, 'pdf')]);
  say('pdf.png');
}
