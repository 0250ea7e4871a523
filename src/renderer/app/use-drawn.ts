import { useEffect, useState } from 'react';

/** A window that draws no frames, such as a hidden one, is not waited for longer than this, in milliseconds. */
const LIMIT = 200;

/** Becomes true, for good, once what `isShown` stands for has been painted: one frame to lay out, one to paint. */
export function useDrawn(isShown: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isShown || isDrawn) return undefined;
    const tell = () => setDrawn(true);
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(tell);
    });
    const timer = setTimeout(tell, LIMIT);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isShown, isDrawn]);
  return isDrawn;
}
