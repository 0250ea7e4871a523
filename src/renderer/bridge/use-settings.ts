import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import type { WindowView } from '#shared/window-view';
import { useBridge } from './bridge-context';
import { settingsToBegin, withOwn } from './own-settings';
import { thisWindow } from './this-window';

/** How long the window waits, in milliseconds, before it writes down a change of its layout. */
const SAVE_DELAY = 400;

type Change = (settings: Settings) => Settings;

type Known = {
  readonly settings: Settings | null;
  readonly changes: readonly Change[];
  readonly now: Settings | null;
};

/**
 * The settings (null until read) and a way to change some of them, remembered between starts. What another window changes is
 * taken over, except for what a window has for itself; of that a window for one article leaves nothing behind.
 */
export function useSettings(view: WindowView = thisWindow): readonly [Settings | null, (change: Change) => void] {
  const bridge = useBridge();
  const [settings, setSettings] = useState<Settings | null>(null);
  /** The settings as main has them, the changes made here since, and what they make of them: the state only draws that, and may be late. */
  const known = useRef<Known>({ settings: null, changes: [], now: null });
  const keep = useCallback((next: Omit<Known, 'now'>, apply: (now: Settings | null) => Settings | null) => {
    known.current = { ...next, now: apply(known.current.now) };
    setSettings(apply);
  }, []);
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const read = await bridge.settings.read();
      if (isGone) return;
      keep({ settings: read, changes: [] }, () => settingsToBegin(read, view));
    })();
    return () => {
      isGone = true;
    };
  }, [bridge, keep, view]);
  useEffect(
    () =>
      bridge.on['settings:changed']((changed) => {
        const { changes } = known.current;
        const apply = (now: Settings): Settings =>
          changes.reduce((before, change) => change(before), withOwn(changed, now));
        keep({ settings: changed, changes }, (now) => now && apply(now));
      }),
    [bridge, keep],
  );
  useEffect(() => {
    if (settings === null) return undefined;
    const save = (): void => {
      const { settings: before, changes, now } = known.current;
      if (before === null || now === null || changes.length === 0) return;
      const next = view.isWhole ? now : withOwn(now, before);
      known.current = { settings: next, changes: [], now };
      void bridge.settings.save(next);
    };
    const timer = setTimeout(save, SAVE_DELAY);
    const stop = bridge.on['saves:requested'](save);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [bridge, settings, view]);
  const change = useCallback(
    (apply: Change) => {
      const { settings: before, changes } = known.current;
      keep({ settings: before, changes: [...changes, apply] }, (now) => now && apply(now));
    },
    [keep],
  );
  return [settings, change];
}
