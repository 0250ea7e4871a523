import { expect, test } from '../fixtures/test';

test('every page, a second window and the print window included, is isolated and sandboxed (S1)', async ({
  launch,
}) => {
  const { app, main } = await launch();
  const opened = app.waitForEvent('window');
  await main.chooseFromMenu('new-window');
  const second = await opened;
  await second.getByRole('main').waitFor();
  const address = second.url();
  // It is led nowhere else, and opens no window by itself.
  for (const way of ["location.href = 'https://example.invalid/'", "open('https://example.invalid/')"])
    await second.evaluate(way).catch(() => undefined);
  await second.waitForTimeout(200);
  expect(second.url()).toBe(address);
  expect(app.windows()).toHaveLength(2);
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // The method exists on every version we run on, but is left out of the published types.
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      return getLastWebPreferences.call(contents);
    }),
  );
  expect(preferences.length).toBeGreaterThan(1);
  for (const page of preferences) {
    expect(page).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true });
    expect(page['nodeIntegrationInWorker'] ?? false).toBe(false);
    expect(page['nodeIntegrationInSubFrames'] ?? false).toBe(false);
    expect(page['webviewTag'] ?? false).toBe(false);
    expect(page['experimentalFeatures'] ?? false).toBe(false);
    expect(page['allowRunningInsecureContent'] ?? false).toBe(false);
    expect(page['enableBlinkFeatures'] ?? '').toBe('');
  }
});

test('the page has the bridge and nothing of Node or Electron', async ({ launch }) => {
  const { window } = await launch();
  const seen = await window.evaluate(() => ({
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    electron: 'electron' in globalThis,
    bridge: Object.keys((globalThis as unknown as { sidelight: object }).sidelight).toSorted(),
  }));
  expect(seen).toMatchObject({ require: false, process: false, electron: false });
  expect(seen.bridge).not.toContain('invoke');
  expect(seen.bridge).not.toContain('send');
});

const TRAVERSALS = [
  '/../package.json',
  '/../../package.json',
  '/..%2fpackage.json',
  '/..%2Fmain/index.cjs',
  '/%2e%2e/package.json',
  '/%2e%2e%2fmain%2findex.cjs',
  '/%252e%252e/package.json',
  '/..%5cmain%5cindex.cjs',
  '/..\\main\\index.cjs',
  '/assets/../../main/index.cjs',
  '/assets/..%2f..%2fmain/index.cjs',
  '/assets/%2e%2e/%2e%2e/main/index.cjs',
  '/./../main/index.cjs',
  '//etc/passwd',
  '///etc/passwd',
  '/%2fetc/passwd',
  '/%2f%2fetc%2fpasswd',
  '/etc/passwd',
  '/%5c%5cserver%5cshare%5cfile',
  '/\\\\server\\share\\file',
  '/C:/Windows/win.ini',
  '/c%3a/windows/win.ini',
  '/file:///etc/passwd',
  '/index.html%00.png',
  '/%00',
  '/index.html/../../main/index.cjs',
  '/assets',
  '/.',
  '/..',
  '/does-not-exist.html',
];

test(`app:// serves the bundle and nothing else: ${TRAVERSALS.length} attempts to leave it (S2)`, async ({
  launch,
}) => {
  const { app, window } = await launch();
  const base = window.url().replace(/^(app:\/\/[^/]+).*$/u, '$1');
  const answers = await app.evaluate(
    async ({ webContents }, { base, paths }) => {
      const results: { readonly path: string; readonly status: number; readonly text: string }[] = [];
      for (const path of paths) {
        try {
          const response = await webContents.getAllWebContents()[0]?.session.fetch(base + path);
          results.push({ path, status: response?.status ?? 0, text: (await response?.text())?.slice(0, 100) ?? '' });
        } catch (error) {
          // Some of them are no address at all: they never reach the program.
          results.push({ path, status: 404, text: String(error) });
        }
      }
      return results;
    },
    { base, paths: ['/index.html', ...TRAVERSALS] },
  );
  const [index, ...others] = answers;
  expect(index).toMatchObject({ status: 200 });
  for (const { path, status, text } of others) expect({ path, status, text }).toMatchObject({ status: 404 });
});
