import type { SettingsFile } from '../library/settings';
import type { HandlersOf } from './handlers';

/** Handlers of `settings:`; `onSaved` lets the menu and the native colours follow. */
export function settingsHandlers(settings: SettingsFile, onSaved: () => void): HandlersOf<'settings'> {
  return {
    'settings:read': () => settings.current(),
    'settings:save': (_caller, next) => {
      const saved = settings.save(next);
      onSaved();
      return saved;
    },
  };
}
