import { useState } from 'react';
import type { EncodingOffer, ReadAgain } from '#shared/ipc/reading-messages';
import { useBridge } from '../bridge/bridge-context';
import { LostDialog } from '../features/reading/lost-dialog';
import { ReadAsDialog } from '../features/reading/read-as-dialog';
import { whenFree } from '../ui/focus-back';
import { strings } from '../ui/strings';
import { settleFocus } from './pane-focus';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

type Asked = { readonly articleId: string; readonly offer: EncodingOffer };

/** What had the focus before was a part of the text as it was read until now. */
function focusText(): void {
  const pane = document.querySelector<HTMLElement>('[data-pane="source"]');
  if (pane) settleFocus(pane);
}

/** The choice of another encoding for the open article: what asks for it, and the dialogs it takes. */
export function useReading(articleId: string | null, steps: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [read, setRead] = useState<ReadAgain | null>(null);

  async function ask(): Promise<void> {
    if (articleId === null) return;
    const offer = await bridge.readings.offer(articleId);
    if (offer.ok) setAsked({ articleId, offer: offer.value });
    else showProblem(session, strings.reading.failed, offer.error);
  }

  async function apply(id: string, encoding: string): Promise<void> {
    setIsReading(true);
    const done = await bridge.readings.apply(id, encoding);
    setIsReading(false);
    if (!done.ok) {
      showProblem(session, strings.reading.failed, done.error);
      return;
    }
    setAsked(null);
    if (done.value.lost.length > 0) setRead(done.value);
    await steps.tell();
    if (done.value.lost.length === 0) whenFree(focusText);
  }

  const close = (): void => {
    setRead(null);
    whenFree(focusText);
  };

  const dialogs = (
    <>
      {asked === null ? null : (
        <ReadAsDialog
          offer={asked.offer}
          isReading={isReading}
          onApply={(encoding) => void apply(asked.articleId, encoding)}
          onClose={() => setAsked(null)}
        />
      )}
      <LostDialog read={read} onClose={close} />
    </>
  );
  return { ask, dialogs };
}
