import { useEffect } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { stepTitle } from '../ui/step-title';

/** Keeps the menu saying what "Undo" and "Redo" stand for, from the first showing on and after each change of the library. */
export function useStepNames(): void {
  const bridge = useBridge();
  useEffect(() => {
    const describe = async (): Promise<void> => {
      const { undo, redo } = await bridge.steps.state();
      await bridge.steps.describe({
        undo: undo === null ? null : stepTitle(undo.name),
        redo: redo === null ? null : stepTitle(redo.name),
      });
    };
    void describe();
    return bridge.on['library:changed'](() => void describe());
  }, [bridge]);
}
