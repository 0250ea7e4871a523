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
  refusals: {
    'image-svg': (name) =>
      `«${name}» es un dibujo SVG, que puede contener código y no se muestra. La nota sigue como estaba. Guárdelo como PNG e inserte ese archivo.`,
    'image-strange': (name) =>
      `«${name}» no es una imagen de un tipo que las notas muestren, diga lo que diga su nombre. La nota sigue como estaba. Elija una imagen PNG, JPEG, GIF o WebP.`,
    'image-damaged': (name) =>
      `«${name}» está incompleta o dañada. La nota sigue como estaba. Ábrala en otro programa y guárdela de nuevo, o use otra copia.`,
    'image-too-large': (name) =>
      `«${name}» supera los 10 MB. La nota sigue como estaba. Guárdela más pequeña, por ejemplo como JPEG, e inserte esa.`,
    'image-too-many-points': (name) =>
      `«${name}» tiene más de 100 millones de puntos y ocuparía demasiada memoria. La nota sigue como estaba. Guárdela con menos anchura y altura, e inserte esa.`,
  },
};
