import { useLayoutEffect, useState } from 'react';

/** True while an element is less than so many pixels wide; told anew whenever its width changes. */
export function useIsNarrower(element: HTMLElement | null, pixels: number): boolean {
  const [isNarrower, setNarrower] = useState(false);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = (): void => setNarrower(element.clientWidth < pixels);
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [element, pixels]);
  return isNarrower;
}
