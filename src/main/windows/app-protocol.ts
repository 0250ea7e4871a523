import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nativeTheme, protocol } from 'electron';
import type { ProtocolResponse, Session } from 'electron';
import type { WindowPicture } from '#shared/ipc/window-picture';
import { codeOf, PICTURE_SHEET, picturePage } from './picture-page';
import { APP_ORIGIN, resolveAsset } from './resolve-asset';
import { responseHeaders } from './response-headers';

/** Makes app:// a secure origin of its own; must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

const NOT_FOUND: ProtocolResponse = {
  statusCode: 404,
  headers: { 'Content-Type': 'text/plain' },
  data: Buffer.from('Not found'),
};

/** What the serving of the pages tells and asks. */
type ServeOptions = {
  /** Hears when the first page has been handed all of its code. */
  readonly onCode?: () => void;
  /** The picture that the first page of the window begins with, if there is one; that page waits for it. */
  readonly picture?: Promise<WindowPicture | null>;
};

/**
 * Serves the built pages under `root` as app://sidelight/..., and nothing else: any other address answers 404. Buffers, not
 * `protocol.handle`: its web streams take 50 ms of every start.
 */
export function serveApp(session: Session, root: string, { onCode, picture }: ServeOptions = {}): void {
  let isFirst = true;
  let sheet: string | null = null;
  const code = new Set<string>();

  /** A page that is loaded again, or in another window, begins without a picture: that was of the start. */
  async function withPicture(html: string): Promise<string> {
    if (!isFirst) return html;
    isFirst = false;
    for (const name of codeOf(html)) code.add(basename(name));
    const kept = (await picture) ?? null;
    const theme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    const page = kept === null ? null : picturePage(html, kept, theme);
    sheet = page?.css ?? null;
    return page?.html ?? html;
  }

  async function answer(method: string, address: string): Promise<ProtocolResponse> {
    if (method !== 'GET') return NOT_FOUND;
    if (sheet !== null && address === `${APP_ORIGIN}/${PICTURE_SHEET}`) {
      return { data: Buffer.from(sheet), headers: responseHeaders(PICTURE_SHEET) };
    }
    const file = resolveAsset(root, address);
    if (file === null) return NOT_FOUND;
    const data = readFileSync(file);
    const name = basename(file);
    if (code.delete(name) && code.size === 0) onCode?.();
    const isPage = name === 'index.html';
    return { data: isPage ? Buffer.from(await withPicture(data.toString())) : data, headers: responseHeaders(file) };
  }
  session.protocol.registerBufferProtocol('app', ({ method, url }, respond) => {
    void answer(method, url)
      .catch(() => NOT_FOUND)
      .then(respond);
  });
}
