import { useEffect } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { notePreview } from '../features/notes/note-preview';

/** Keeps in the settings whether notes are also shown as they read while they are written. */
export function useNotePreview(
  settings: Settings | null,
  onSettings: (change: (settings: Settings) => Settings) => void,
): void {
  const isPreviewed = settings?.isNotePreviewed ?? false;
  useEffect(() => notePreview.set(isPreviewed), [isPreviewed]);
  useEffect(
    () =>
      notePreview.subscribe(() => {
        const isNotePreviewed = notePreview.current();
        onSettings((current) =>
          (current.isNotePreviewed ?? false) === isNotePreviewed ? current : { ...current, isNotePreviewed },
        );
      }),
    [onSettings],
  );
}
