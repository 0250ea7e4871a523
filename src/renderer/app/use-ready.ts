import { useEffect, useRef } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { fetchMoreFaces } from '../ui/more-faces';

/** Tells main, once, that the first article (or the empty library) is on the screen. */
export function useReady(isShown: boolean): void {
  const bridge = useBridge();
  const isTold = useRef(false);
  useEffect(() => {
    if (!isShown || isTold.current) return;
    isTold.current = true;
    // One frame to lay out, one to paint.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        void bridge.app.ready();
        fetchMoreFaces();
      }),
    );
  }, [bridge, isShown]);
}
