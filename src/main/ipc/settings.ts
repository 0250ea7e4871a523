import type { SettingsFile } from '../library/settings';
import type { HandlersOf } from './handlers';

/** Handlers of `settings:`; `onSaved` lets the menu, the native colours and the other windows follow. */
export function settingsHandlers(
  settings: SettingsFile,
  onSaved: (contentsId: number) => void,
): HandlersOf<'settings'> {
  return {
    'settings:read': () => settings.current(),
    'settings:save': ({ contentsId }, next) => {
      const saved = settings.save(next);
      onSaved(contentsId);
      return saved;
    },
  };
}
