import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { resolveAsset } from './resolve-asset';
import { responseHeaders } from './response-headers';

/** Makes app:// a secure origin of its own; must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the built pages under `root` as app://sidelight/..., and nothing else: any other address answers 404. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? await resolveAsset(root, request.url) : null;
    if (file === null) return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
    return new Response(await readFile(file), { headers: responseHeaders(file) });
  });
}
