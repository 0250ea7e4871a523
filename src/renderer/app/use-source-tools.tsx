import type { RowIndex } from '#core/library/row-index';
import { useLikeness } from './use-likeness';
import { useReading } from './use-reading';
import { useRedraw } from './use-redraw';
import type { StepCommands } from './use-steps';

/** What can be done with the source of the open article beside reading it: the strip above it, and the dialogs it takes. */
export function useSourceTools(
  index: RowIndex,
  openId: string | null,
  onOpen: (articleId: string) => void,
  steps: StepCommands,
  isReadOnly: boolean,
) {
  const redraw = useRedraw(openId, steps, isReadOnly);
  const reading = useReading(openId, steps);
  const likeness = useLikeness(index, openId, onOpen);
  const dialogs = (
    <>
      {reading.dialogs}
      {likeness.dialog}
      {redraw.dialog}
    </>
  );
  const readAs = (): void => void reading.ask();
  return { readAs, commands: { 'read-as': readAs, 'redraw-summary': redraw.ask }, strip: likeness.strip, dialogs };
}
