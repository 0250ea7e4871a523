import { useEffect, useState } from 'react';
import type { LibrarySurvey } from '#shared/ipc/library-messages';
import { useBridge } from '../bridge/bridge-context';

/** What lies in the folder of a library that does not open; null until it was looked through, and while none is wanted. */
export function useSurvey(isWanted: boolean): LibrarySurvey | null {
  const bridge = useBridge();
  const [survey, setSurvey] = useState<LibrarySurvey | null>(null);
  useEffect(() => {
    let isGone = false;
    if (isWanted) {
      void (async () => {
        const answer = await bridge.recovery.survey();
        if (!isGone) setSurvey(answer);
      })();
    }
    return () => {
      isGone = true;
    };
  }, [bridge, isWanted]);
  return survey;
}
