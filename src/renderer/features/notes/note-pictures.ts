import { createContext, useContext } from 'react';

/** How pictures get into notes: each gives the Markdown that shows what was kept, empty where nothing was. */
export type NotePictures = {
  /** Keeps files that were pasted or dropped; `words` say what the picture shows, or are empty. What is refused is told. */
  readonly keep: (files: readonly File[], words: string) => Promise<string>;
  /** Asks for a file. */
  readonly choose: () => Promise<string>;
};

const NOWHERE: NotePictures = { keep: () => Promise.resolve(''), choose: () => Promise.resolve('') };

/** Hands the keeping of pictures down to all notes. */
export const NotePicturesContext = createContext<NotePictures>(NOWHERE);

/** See NotePictures. */
export function useNotePictures(): NotePictures {
  return useContext(NotePicturesContext);
}

/** The pictures on the clipboard; none where it also holds words, as it does after copying from a table or a text with pictures. */
export function pictureFiles(clipboard: DataTransfer | null): readonly File[] {
  if ((clipboard?.getData('text/plain') ?? '').trim() !== '') return [];
  return [...(clipboard?.files ?? [])];
}
