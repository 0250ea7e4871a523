import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { ProtocolResponse, Session } from 'electron';
import { resolveAsset } from './resolve-asset';
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

/**
 * Serves the built pages under `root` as app://sidelight/..., and nothing else: any other address answers 404. `onServed`
 * hears of each file that was handed out. Buffers, not `protocol.handle`: its web streams take 50 ms of every start.
 */
export function serveApp(session: Session, root: string, onServed: (file: string) => void): void {
  async function answer(method: string, address: string): Promise<ProtocolResponse> {
    const file = method === 'GET' ? await resolveAsset(root, address) : null;
    if (file === null) return NOT_FOUND;
    const data = await readFile(file);
    onServed(file);
    return { data, headers: responseHeaders(file) };
  }
  session.protocol.registerBufferProtocol('app', ({ method, url }, respond) => {
    void answer(method, url)
      .catch(() => NOT_FOUND)
      .then(respond);
  });
}
