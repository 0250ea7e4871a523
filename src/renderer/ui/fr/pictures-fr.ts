import type { StringsTranslation } from '../strings';

/** The words about pictures in notes, in French. */
export const pictureWordsFrench: NonNullable<StringsTranslation['pictures']> = {
  insert: 'Insérer une image',
  pasted: 'Image',
  notInserted: 'L’image n’a pas été insérée',
  named: (words) => (words === '' ? 'Image' : `Image : ${words}`),
  loading: (words) => (words === '' ? 'Image…' : `Image : ${words}…`),
  missing: (words) => (words === '' ? 'Image : son fichier manque' : `Image : ${words} (son fichier manque)`),
  damaged: (words) =>
    words === '' ? 'Image : son fichier est endommagé' : `Image : ${words} (son fichier est endommagé)`,
};
