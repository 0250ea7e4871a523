import type { StringsTranslation } from '../strings';

/** The words about pictures in notes, in Spanish. */
export const pictureWordsSpanish: NonNullable<StringsTranslation['pictures']> = {
  insert: 'Insertar una imagen',
  pasted: 'Imagen',
  notInserted: 'La imagen no se insertó',
  named: (words) => (words === '' ? 'Imagen' : `Imagen: ${words}`),
  loading: (words) => (words === '' ? 'Imagen…' : `Imagen: ${words}…`),
  missing: (words) => (words === '' ? 'Imagen: falta su archivo' : `Imagen: ${words} (falta su archivo)`),
  damaged: (words) => (words === '' ? 'Imagen: su archivo está dañado' : `Imagen: ${words} (su archivo está dañado)`),
};
