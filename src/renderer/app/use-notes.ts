import { useCallback, useEffect } from 'react';
import { useBridge } from '../bridge/bridge-context';
import type { ListedNote } from '../features/notes/note-list';
import { unsavedMarkdown } from '../features/notes/unsaved-markdown';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/** Saves typed notes by the queue of the session, and takes notes away as a step. */
export function useNotes({ tell }: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const { queue } = session;

  useEffect(() => {
    const flush = () => void queue.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('focus', flush);
    window.addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    const stop = bridge.on['saves:requested'](() => {
      void (async () => {
        await queue.flush();
        await bridge.app.flushed(queue.unsaved().length === 0);
      })();
    });
    return () => {
      stop();
      window.removeEventListener('blur', flush);
      window.removeEventListener('focus', flush);
      window.removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
    };
  }, [bridge, queue]);

  const removeNote = useCallback(
    async (note: ListedNote): Promise<void> => {
      // Words not saved yet are saved first, so that Undo brings them back too.
      await queue.flush();
      const id = (await queue.discard(note.key)) ?? note.id;
      if (id === null) return;
      const result = await bridge.notes.remove(id);
      if (result.ok) await tell();
      else showProblem(session, strings.notes.remove, result.error);
    },
    [bridge, queue, session, tell],
  );

  const saveTo = useCallback(
    async (titleOf: (articleId: string) => string | undefined): Promise<boolean> => {
      const unsaved = queue.unsaved();
      if (unsaved.length === 0) return true;
      const result = await bridge.notes.saveElsewhere(unsavedMarkdown(unsaved, titleOf));
      if (result === null) return false;
      if (!result.ok) {
        showProblem(session, strings.saving.saveTo, result.error);
        return false;
      }
      const { fileName, folderName } = result.value;
      session.toasts.show({
        title: strings.saving.savedTo(fileName, folderName),
        detail: strings.saving.savedToDetail,
      });
      return true;
    },
    [bridge, queue, session],
  );

  return { queue, onRemove: (note: ListedNote): void => void removeNote(note), saveTo };
}
