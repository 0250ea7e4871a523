import { useState } from 'react';
import type { Redrawing } from '#shared/ipc/reading-messages';
import { useBridge } from '../bridge/bridge-context';
import { RedrawDialog } from '../features/reading/redraw-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

type Asked = { readonly articleId: string; readonly redrawing: Redrawing };

/** Draws the summary of the open article anew: says first what would change, and does it when a person wants it. */
export function useRedraw(articleId: string | null, steps: StepCommands, isReadOnly: boolean, onMany: () => void) {
  const bridge = useBridge();
  const session = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isDrawing, setDrawing] = useState(false);

  async function draw(id: string, isKept: boolean): Promise<void> {
    setDrawing(true);
    const drawn = await bridge.readings.redraw(id, isKept);
    setDrawing(false);
    if (!drawn.ok) showProblem(session, strings.redraw.failed, drawn.error);
    else if (!isKept) setAsked({ articleId: id, redrawing: drawn.value });
    else {
      setAsked(null);
      await steps.tell();
    }
  }

  const dialog =
    asked === null ? null : (
      <RedrawDialog
        redrawing={asked.redrawing}
        isReadOnly={isReadOnly}
        isDrawing={isDrawing}
        onKeep={() => void draw(asked.articleId, true)}
        onMany={() => {
          setAsked(null);
          onMany();
        }}
        onClose={() => setAsked(null)}
      />
    );
  return { ask: () => void (articleId !== null && !isDrawing && draw(articleId, false)), dialog };
}
