import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import type { WindowView } from '#shared/window-view';
import { useBridge } from './bridge-context';
import { settingsToBegin, withOwn } from './own-settings';
import { thisWindow } from './this-window';

/** How long the window waits, in milliseconds, before it writes down a change of its layout. */
const SAVE_DELAY = 400;

type Change = (settings: Settings) => Settings;

/**
 * The settings (null until read) and a way to change some of them, remembered between starts. What another window changes is
 * taken over, except for what a window has for itself; of that a window for one article leaves nothing behind.
 */
export function useSettings(view: WindowView = thisWindow): readonly [Settings | null, (change: Change) => void] {
  const bridge = useBridge();
  const [settings, setSettings] = useState<Settings | null>(null);
  /** The settings as main has them, and the changes made here since. */
  const known = useRef<{ settings: Settings | null; changes: readonly Change[] }>({ settings: null, changes: [] });
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const read = await bridge.settings.read();
      if (isGone) return;
      known.current = { settings: read, changes: [] };
      setSettings(settingsToBegin(read, view));
    })();
    return () => {
      isGone = true;
    };
  }, [bridge, view]);
  useEffect(
    () =>
      bridge.on['settings:changed']((changed) => {
        const { changes } = known.current;
        known.current = { settings: changed, changes };
        setSettings((current) => {
          if (current === null) return null;
          return changes.reduce((before, change) => change(before), withOwn(changed, current));
        });
      }),
    [bridge],
  );
  useEffect(() => {
    if (settings === null) return undefined;
    const save = (): void => {
      const { settings: before, changes } = known.current;
      if (before === null || changes.length === 0) return;
      const next = view.isWhole ? settings : withOwn(settings, before);
      known.current = { settings: next, changes: [] };
      void bridge.settings.save(next);
    };
    const timer = setTimeout(save, SAVE_DELAY);
    const stop = bridge.on['saves:requested'](save);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [bridge, settings, view]);
  const change = useCallback((apply: Change) => {
    const { current } = known;
    known.current = { ...current, changes: [...current.changes, apply] };
    setSettings((before) => (before === null ? before : apply(before)));
  }, []);
  return [settings, change];
}
