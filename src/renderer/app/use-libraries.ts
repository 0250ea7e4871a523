import { useCallback, useEffect, useState } from 'react';
import type { AppError, Result } from '#core/result';
import type { OpenedReceipt } from '#shared/ipc/library-messages';
import { useBridge } from '../bridge/bridge-context';
import { backupDate } from '../features/libraries/backup-date';
import { explained } from '../ui/messages';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { Session } from './session';

const words = strings.switching;

/**
 * Opens, retries and rescues whole libraries. Before one is left, what was typed is saved; where it cannot be, the person
 * is asked to save it to a file, and nothing is left behind unasked. `saveTo` answers whether a file was written.
 */
export function useLibraries(saveTo: () => Promise<boolean>) {
  const bridge = useBridge();
  const session = useSession();
  const { queue } = session;
  const [busy, setBusy] = useState<string | null>(null);

  /** Holds the window still while the library is changed. */
  const during = useCallback(
    async (what: string, work: () => Promise<void>) => {
      setBusy(what);
      try {
        await queue.flush();
        await work();
      } finally {
        setBusy(null);
      }
    },
    [queue],
  );

  const leave = useCallback(
    async (go: () => Promise<Result<OpenedReceipt> | null>) => {
      const goOn = async (): Promise<boolean> => {
        let isOpened = false;
        await during(words.opening, async () => {
          const opened = await go();
          if (opened?.ok === false)
            showRefusal(session, opened.error, () => {
              void during(words.opening, async () => void (await bridge.libraries.showRefused()));
            });
          if (opened?.ok) session.toasts.show(openedToast(opened.value));
          isOpened = opened?.ok === true;
        });
        return isOpened;
      };
      await queue.flush();
      if (queue.unsaved().length === 0) {
        await goOn();
        return;
      }
      const saveAndGoOn = async (): Promise<void> => {
        if ((await saveTo()) && (await goOn())) queue.forget('all');
      };
      session.toasts.show({
        tone: 'problem',
        title: words.unsaved,
        detail: words.unsavedDetail,
        actions: [{ label: words.saveAndGoOn, run: () => void saveAndGoOn() }],
      });
    },
    [bridge, during, queue, saveTo, session],
  );

  const again = useCallback(
    (what: string, open: () => Promise<Result<OpenedReceipt>>) =>
      during(what, async () => {
        const opened = await open();
        const problem = opened.ok ? opened.value.problem : opened.error;
        if (problem && problem.code !== 'opened-to-read') showProblem(session, words.stillShut, problem);
      }),
    [during, session],
  );

  const move = useCallback(
    () =>
      during(words.moving, async () => {
        const moved = await bridge.libraries.move();
        if (moved === null) return;
        if (!moved.ok) {
          showProblem(session, words.notMoved, moved.error);
          return;
        }
        const { folderName, parentName, formerName } = moved.value;
        const discard = async (): Promise<void> => {
          const gone = await bridge.libraries.discardFormer();
          if (gone.ok) session.toasts.show({ title: words.discarded });
          else showProblem(session, words.discard, gone.error);
        };
        session.toasts.show({
          title: words.moved(folderName, parentName),
          detail: words.movedDetail(formerName),
          lifetime: null,
          actions: [{ label: words.discard, run: () => void discard() }],
        });
      }),
    [bridge, during, session],
  );

  useEffect(
    () => bridge.on['libraries:asked'](({ token }) => void leave(() => bridge.libraries.openRecent(token))),
    [bridge, leave],
  );

  const exportReadable = useCallback(
    () =>
      during(words.exporting, async () => {
        const written = await bridge.recovery.export();
        if (written === null) return;
        if (!written.ok) {
          showProblem(session, strings.recovery.exportReadable, written.error);
          return;
        }
        const { folderName, parentName, articles, notes, originals, unread } = written.value;
        session.toasts.show({
          title: strings.recovery.exported(folderName, parentName),
          detail: strings.recovery.exportedDetail(articles, notes, originals, unread.length),
          lifetime: null,
        });
      }),
    [bridge, during, session],
  );

  const showFolder = useCallback(async () => {
    const shown = await bridge.recovery.showFolder();
    if (!shown.ok) showProblem(session, strings.recovery.show, shown.error);
  }, [bridge, session]);

  return {
    busy,
    during,
    leave,
    open: () => leave(() => bridge.libraries.open()),
    make: () => leave(() => bridge.libraries.make()),
    move,
    retry: () => again(words.opening, () => bridge.libraries.retry()),
    openReadOnly: () => again(strings.recovery.working, () => bridge.recovery.openReadOnly()),
    exportReadable,
    showFolder,
  };
}

/** Problems with which something can still be done on the page of the library itself. */
const HAS_PAGE = new Set(['library-damaged', 'newer-format', 'not-a-library']);

function showRefusal({ toasts }: Session, error: AppError, onLook: () => void): void {
  toasts.show({
    tone: 'problem',
    title: words.failed,
    detail: explained(error),
    ...(HAS_PAGE.has(error.code) ? { actions: [{ label: words.lookAtIt, run: onLook }] } : {}),
  });
}

function openedToast({ name, broughtBack }: OpenedReceipt): Parameters<Session['toasts']['show']>[0] {
  if (broughtBack === undefined) return { title: words.opened(name) };
  const { madeAt, missing } = broughtBack;
  const title = words.broughtBack(name, backupDate(madeAt));
  return missing === 0 ? { title } : { title, detail: words.broughtBackMissing(missing), lifetime: null };
}
