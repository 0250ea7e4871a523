import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from './bridge-context';

/** How long the window waits, in milliseconds, before it writes down a change of its layout. */
const SAVE_DELAY = 400;

/** The settings (null until read) and a way to change some of them, remembered between starts. */
export function useSettings(): readonly [Settings | null, (change: (settings: Settings) => Settings) => void] {
  const bridge = useBridge();
  const [settings, setSettings] = useState<Settings | null>(null);
  const isOwnChange = useRef(false);
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const read = await bridge.settings.read();
      if (!isGone) setSettings(read);
    })();
    return () => {
      isGone = true;
    };
  }, [bridge]);
  useEffect(() => {
    if (settings === null || !isOwnChange.current) return undefined;
    const save = () => void bridge.settings.save(settings);
    const timer = setTimeout(save, SAVE_DELAY);
    const stop = bridge.on['quits:requested'](save);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [bridge, settings]);
  const change = useCallback((apply: (settings: Settings) => Settings) => {
    isOwnChange.current = true;
    setSettings((current) => (current === null ? current : apply(current)));
  }, []);
  return [settings, change];
}
