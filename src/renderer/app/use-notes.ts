import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { createAutosaveQueue } from '../features/notes/autosave-queue';
import type { ListedNote } from '../features/notes/note-list';
import { unsavedMarkdown } from '../features/notes/unsaved-markdown';
import { strings } from '../ui/strings';
import { didStep, showProblem, useSession } from './session';

/** The queue that holds typed notes until the disk has them; it outlives panes and articles. */
export function useNotes() {
  const bridge = useBridge();
  const session = useSession();
  const [queue] = useState(() => createAutosaveQueue((note) => bridge.notes.save(note)));
  const save = useSyncExternalStore(queue.subscribe, queue.state);

  useEffect(() => {
    const flush = () => void queue.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('focus', flush);
    window.addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    const stop = bridge.on['quits:requested'](() => {
      void (async () => {
        await queue.flush();
        await bridge.app.flushed();
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
    async (articleId: string, note: ListedNote) => {
      let id = (await queue.discard(note.key)) ?? note.id;
      if (id === null) return;
      const remove = async (): Promise<boolean> => {
        const result = id === null ? null : await bridge.notes.remove(id);
        if (result?.ok === false) showProblem(session, strings.notes.remove, result.error);
        return result?.ok === true;
      };
      const restore = async (): Promise<boolean> => {
        const result = await bridge.notes.save({ id: null, articleId, markdown: note.markdown });
        if (result.ok) ({ id } = result.value);
        else showProblem(session, strings.undo.undo, result.error);
        return result.ok;
      };
      if (await remove()) didStep(session, { name: strings.notes.removed, undo: restore, redo: remove });
    },
    [bridge, queue, session],
  );

  const saveTo = useCallback(
    async (titleOf: (articleId: string) => string | undefined) => {
      const unsaved = queue.unsaved();
      if (unsaved.length === 0) return;
      const result = await bridge.notes.saveElsewhere(unsavedMarkdown(unsaved, titleOf));
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.saving.saveTo, result.error);
        return;
      }
      const { fileName, folderName } = result.value;
      session.toasts.show({
        title: strings.saving.savedTo(fileName, folderName),
        detail: strings.saving.savedToDetail,
      });
    },
    [bridge, queue, session],
  );

  return { queue, save, removeNote, saveTo };
}
