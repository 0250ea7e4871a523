import { join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { SettingsSchema } from '#shared/ipc/schemas';
import type { Settings } from '#shared/ipc/schemas';
import { readJson, writeJson } from './json-file';

/** What the window starts with before anything was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  layout: { library: 18, source: 55, summary: 27, libraryHidden: false, summaryHidden: false },
  lastArticleId: null,
};

/** The settings in memory and in `<userData>/settings.json`. */
export type SettingsFile = {
  readonly current: () => Settings;
  readonly save: (settings: Settings) => Result<null>;
};

/** Reads the settings; a missing or damaged file gives the defaults (a damaged one is kept beside it). */
export async function openSettings(
  userData: string,
  log: (message: string, cause?: unknown) => void,
): Promise<SettingsFile> {
  const file = join(userData, 'settings.json');
  let current = (await readJson(file, SettingsSchema)) ?? DEFAULT_SETTINGS;
  return {
    current: () => current,
    save: (settings) => {
      current = settings;
      if (writeJson(file, settings, log)) return ok(null);
      return fail('settings-not-saved', 'The settings could not be saved.', 'They hold until the program is closed.');
    },
  };
}
