import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** What a drawing of an element depends on beside its contents; a new object asks to draw again. */
type RailSize = { readonly width: number; readonly height: number };

const FORCED = '(forced-colors: active)';

/** The size of an element, told again where the colours of the page have changed; null until it was laid out. */
export function useRailSize(ref: RefObject<HTMLElement | null>): RailSize | null {
  const [size, setSize] = useState<RailSize | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    sizes.observe(element);
    const again = (): void => setSize((now) => (now === null ? null : { ...now }));
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const forced = window.matchMedia(FORCED);
    forced.addEventListener('change', again);
    return () => {
      sizes.disconnect();
      theme.disconnect();
      forced.removeEventListener('change', again);
    };
  }, [ref]);
  return size;
}
