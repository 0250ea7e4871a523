import { expect, test } from '../fixtures/test';
import type { RunningApp } from '../fixtures/launch';

const TARGETS = [
  'https://example.invalid/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>elsewhere</h1>',
  'javascript:document.title="elsewhere"',
  'app://elsewhere/index.html',
  'about:blank',
  'mailto:someone@example.invalid',
] as const;

const WAYS = {
  location: (url: string) => {
    location.href = url;
  },
  'a link': (url: string) => {
    const link = Object.assign(document.createElement('a'), { href: url });
    document.body.append(link);
    link.click();
  },
  'a link for a new window': (url: string) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  'window.open': (url: string) => {
    open(url);
  },
  'a refresh': (url: string) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${url}`;
    document.head.append(meta);
  },
} satisfies Record<string, (url: string) => void>;

/** The page of an address, without its query: a window that fetches its page back asks for the article it showed. */
function pageOf(address: string): string {
  return address.replace(/[?#].*$/u, '');
}

/** Records what would be opened outside the program, and answers every question with "Open". */
async function watchOpening({ app }: RunningApp): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell, dialog }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

test(`nothing leads the window away or opens another: ${TARGETS.length * Object.keys(WAYS).length} attempts (S4, S8)`, async ({
  launch,
  expectedErrors,
}) => {
  expectedErrors.push(/Content Security Policy|Refused to|Not allowed to/u);
  const running = await launch();
  const { app, window } = running;
  const opened = await watchOpening(running);
  const page = pageOf(window.url());
  for (const [name, way] of Object.entries(WAYS)) {
    for (const target of TARGETS) {
      await window.evaluate(`(${way.toString()})(${JSON.stringify(target)})`).catch(() => undefined);
      await window.waitForTimeout(60);
      await expect.poll(() => pageOf(window.url()), `${name} to ${target}`).toBe(page);
    }
  }
  expect(app.windows()).toHaveLength(1);
  // Asked of the page by the program itself: the test driver goes on waiting for a navigation that was refused.
  const hasMain = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.querySelector('main') !== null"),
    );
  await expect.poll(hasMain).toBe(true);
  expect(new Set((await opened()).map((url) => new URL(url).protocol))).toEqual(
    new Set(['https:', 'http:', 'mailto:']),
  );
});

test('a dropped link or file does not lead the window away (S4)', async ({ launch }) => {
  const { window } = await launch();
  const address = window.url();
  await window.evaluate(() => {
    for (const [type, data] of [
      ['text/uri-list', 'https://example.invalid/'],
      ['text/uri-list', 'file:///etc/passwd'],
    ] as const) {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData(type, data);
      for (const name of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }
  });
  await window.waitForTimeout(200);
  expect(window.url()).toBe(address);
});

const REFUSED = [
  'file:///etc/passwd',
  'smb://server/share',
  'ms-msdt:/id',
  'javascript:alert(1)',
  'data:text/html,x',
  '\\\\server\\share',
  'ftp://example.invalid/',
  'ssh://example.invalid',
  'telnet://example.invalid',
  'vbscript:x',
  'about:blank',
  'chrome://settings',
  'devtools://devtools',
  'app://sidelight/x',
  'blob:app://x',
  'ws://example.invalid',
  'tel:123',
  'sms:123',
  'vscode://file/etc',
  'search-ms:query=x',
] as const;

test(`only http, https and mailto are ever offered to the system: ${REFUSED.length} others refused (S8)`, async ({
  launch,
  expectedErrors,
}) => {
  expectedErrors.push(/Not allowed to|Refused to|Failed to launch|Unable to open/u);
  const running = await launch();
  const opened = await watchOpening(running);
  for (const url of REFUSED) {
    await running.window.evaluate((address) => void open(address), url).catch(() => undefined);
    await running.window.waitForTimeout(40);
  }
  expect(await opened()).toEqual([]);
});

const PERMISSIONS = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'midi',
  'background-sync',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'clipboard-read',
  'payment-handler',
  'persistent-storage',
  'idle-detection',
  'screen-wake-lock',
  'storage-access',
  'window-management',
] as const;

test(`every permission is denied: ${PERMISSIONS.length} names (S5)`, async ({ launch, expectedErrors }) => {
  expectedErrors.push(/permission|policy/iu);
  const { window } = await launch();
  const states = await window.evaluate(async (names) => {
    const answers: string[] = [];
    for (const name of names) {
      const answer = await navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'unknown here',
      );
      answers.push(`${name}: ${answer}`);
    }
    return answers;
  }, PERMISSIONS);
  expect(states.filter((line) => line.endsWith('granted'))).toEqual([]);
  expect(states.filter((line) => line.endsWith('denied')).length).toBeGreaterThanOrEqual(10);
  const asked = await window.evaluate(async () => ({
    media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      ({ name }) => String(name),
    ),
    notification: await Notification.requestPermission(),
    position: await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('given'),
        ({ code }) => done(code),
      ),
    ),
  }));
  expect(asked).toEqual({ media: expect.stringMatching(/NotAllowed|NotFound/u), notification: 'denied', position: 1 });
});
