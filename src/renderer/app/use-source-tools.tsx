import type { RowIndex } from '#core/library/row-index';
import { useLikeness } from './use-likeness';
import { useReading } from './use-reading';
import { useRedraw } from './use-redraw';
import { useRedrawMany } from './use-redraw-many';
import type { RedrawListed } from './use-redraw-many';
import type { StepCommands } from './use-steps';

/** What can be done with the source of the open article beside reading it: the strip above it, and the dialogs it takes. */
export function useSourceTools(
  index: RowIndex,
  openId: string | null,
  onOpen: (articleId: string) => void,
  steps: StepCommands,
  isReadOnly: boolean,
  listed: Omit<RedrawListed, 'onOpen'>,
) {
  const many = useRedrawMany({ ...listed, onOpen }, steps, isReadOnly);
  const redraw = useRedraw(openId, steps, isReadOnly, many.ask);
  const reading = useReading(openId, steps);
  const likeness = useLikeness(index, openId, onOpen);
  const dialogs = (
    <>
      {reading.dialogs}
      {likeness.dialog}
      {redraw.dialog}
      {many.dialog}
    </>
  );
  const readAs = (): void => void reading.ask();
  const commands = { 'read-as': readAs, 'redraw-summary': redraw.ask, 'redraw-many': many.ask };
  return { readAs, commands, strip: likeness.strip, dialogs, redrawing: many.work };
}
