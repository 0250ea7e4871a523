import { useCallback, useState } from 'react';
import type { BackupEntry, CopiesState } from '#shared/ipc/library-messages';
import { useBridge } from '../bridge/bridge-context';
import { backupDate } from '../features/libraries/backup-date';
import type { BackupsState } from '../features/libraries/backups-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

const words = strings.backups;

/** The backups as the window offers them; `during` saves what is typed and holds the window while the library is put back. */
export function useBackups(during: (words: string, work: () => Promise<void>) => Promise<void>) {
  const bridge = useBridge();
  const session = useSession();
  const [state, setState] = useState<BackupsState | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [copies, setCopies] = useState<CopiesState | null>(null);

  const read = useCallback(async () => {
    const [listed, chosen] = await Promise.all([bridge.backups.list(), bridge.backups.copies()]);
    setCopies(chosen);
    setState(listed.ok ? { entries: listed.value, error: null } : { entries: null, error: listed.error });
  }, [bridge]);

  const show = useCallback(async () => {
    setState({ entries: null, error: null });
    await read();
  }, [read]);

  const make = useCallback(async () => {
    setMaking(true);
    const made = await bridge.backups.make();
    setMaking(false);
    if (!made.ok) showProblem(session, words.failed, made.error);
    else if (made.value.copyProblem) showProblem(session, words.notCopied, made.value.copyProblem);
    else session.toasts.show({ title: words.made });
    return made.ok;
  }, [bridge, session]);

  const chooseCopies = useCallback(async () => {
    setMaking(true);
    const chosen = await bridge.backups.chooseCopies();
    setMaking(false);
    if (chosen?.ok === false) showProblem(session, words.copies, chosen.error);
    if (chosen?.ok && chosen.value.problem === null) {
      session.toasts.show({ title: words.copied(chosen.value.folderName) });
    }
    await read();
  }, [bridge, read, session]);

  const stopCopies = useCallback(async () => {
    const stopped = await bridge.backups.stopCopies();
    if (!stopped.ok) showProblem(session, words.stopCopies, stopped.error);
    await read();
  }, [bridge, read, session]);

  const restore = useCallback(
    async ({ name, madeAt }: Pick<BackupEntry, 'name' | 'madeAt'>) => {
      setState(null);
      await during(words.restoring, async () => {
        const result = await bridge.backups.restore(name);
        if (!result.ok) {
          showProblem(session, words.restoreLabel(backupDate(madeAt)), result.error);
          return;
        }
        const { undoneBy, gone } = result.value;
        const takeBack = async (): Promise<void> => {
          await session.queue.flush();
          const undone = undoneBy === null ? null : await bridge.backups.restore(undoneBy);
          if (undone?.ok) session.toasts.show({ title: words.restoreUndone });
          else if (undone) showProblem(session, strings.undo.undo, undone.error);
        };
        session.toasts.show({
          title: words.restored(backupDate(madeAt)),
          detail: [
            gone === 0 ? '' : words.stayGone(gone),
            undoneBy === null ? words.restoredUnread : words.restoredDetail,
          ]
            .filter(Boolean)
            .join(' '),
          lifetime: null,
          ...(undoneBy === null ? {} : { actions: [{ label: strings.undo.undo, run: () => void takeBack() }] }),
        });
      });
    },
    [bridge, during, session],
  );

  return {
    state,
    isMaking,
    copies,
    chooseCopies,
    stopCopies,
    show,
    close: () => setState(null),
    make,
    makeAndShow: async () => {
      if (await make()) await read();
    },
    restore,
  };
}
