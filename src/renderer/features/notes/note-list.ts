import type { Note } from '#core/library/note';
import type { Place } from '#core/library/place';
import type { AutosaveQueue } from './autosave-queue';

/** A note as it is listed: its key for as long as the window lives, its latest words, and when the disk had them. */
export type ListedNote = {
  readonly key: string;
  readonly id: string | null;
  readonly markdown: string;
  readonly updatedAt: string | null;
  /** The words it is on, where it is on some. */
  readonly place: Place | undefined;
};

/** The notes of an article: those of the library with the words typed since, and those not saved yet, oldest first. */
export function listNotes(
  articleId: string | null,
  notes: readonly Note[],
  queue: AutosaveQueue,
): readonly ListedNote[] {
  const known = new Set(notes.map(({ id }) => id));
  const saved = [...notes]
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ id, markdown, updatedAt, place }) => {
      const key = queue.keyOf(id);
      return { key, id, markdown: queue.textOf(key) ?? markdown, updatedAt, place };
    });
  const unsaved = queue
    .createdIn(articleId)
    .filter(({ id }) => id === null || !known.has(id))
    .map(({ key, id, place }) => ({ key, id, markdown: queue.textOf(key) ?? '', updatedAt: null, place }));
  return [...saved, ...unsaved];
}
