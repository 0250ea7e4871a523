import { join } from 'node:path';
import { session } from 'electron';
import type { Session, WebPreferences } from 'electron';

/** The one session of our windows; it lives in memory, so Chromium leaves no cache, cookie or storage on the disk. */
export function appSession(): Session {
  return session.fromPartition('sidelight', { cache: false });
}

/** The preferences every window is made with, the hidden print window too; nothing may weaken them. */
export function createWindowPreferences(): WebPreferences {
  return {
    session: appSession(),
    preload: join(__dirname, '../preload/index.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    enableWebSQL: false,
    webgl: false,
  };
}
