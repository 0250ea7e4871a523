import { createContext, useContext } from 'react';
import { reportWords } from '#core/report/words/report-languages';
import type { ReportWords } from '#core/report/words/report-words';

/** The words of the frame of the report that is drawn. */
export const FrameContext = createContext<ReportWords>(reportWords());

/** See FrameContext. */
export function useFrame(): ReportWords {
  return useContext(FrameContext);
}
