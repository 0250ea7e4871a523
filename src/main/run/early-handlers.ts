import { join } from 'node:path';
import { app } from 'electron';
import { ENGINE } from '#core/summary/engine';
import type { AppInfo } from '#shared/ipc/messages';
import { appHandlers } from '../ipc/app';
import type { EarlyHandlers } from '../ipc/handle';
import { settingsHandlers } from '../ipc/settings';
import type { SettingsFile } from '../library/settings';
import { readThirdParties } from '../library/third-parties';
import { userName } from './user-name';

/** What is answered without a library. */
export type EarlyParts = {
  readonly settings: SettingsFile;
  readonly onSettings: (contentsId: number) => void;
  readonly onReady: (contentsId: number) => void;
  readonly onFlushed: (contentsId: number, isSaved: boolean) => void;
};

/** The handlers that need no library. */
export function earlyHandlers({ settings, onSettings, onReady, onFlushed }: EarlyParts): EarlyHandlers {
  return {
    ...settingsHandlers(settings, onSettings),
    ...appHandlers({
      info: appInfo(),
      readThirdParties: () => readThirdParties([__dirname, join(__dirname, '../renderer')]),
      onReady,
      onFlushed,
    }),
  };
}

function appInfo(): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions['chrome'] ?? '',
    node: process.versions.node,
    engine: ENGINE,
    platform: process.platform,
    author: userName(),
  };
}
