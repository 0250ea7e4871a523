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
  refusals: {
    'image-svg': (name) =>
      `« ${name} » est un dessin SVG, qui peut contenir du script et n’est pas affiché. La note n’a pas changé. Enregistrez-le en PNG et insérez celui-ci.`,
    'image-strange': (name) =>
      `« ${name} » n’est pas une image d’un type que les notes affichent, quoi qu’en dise son nom. La note n’a pas changé. Choisissez une image PNG, JPEG, GIF ou WebP.`,
    'image-damaged': (name) =>
      `« ${name} » est incomplète ou endommagée. La note n’a pas changé. Ouvrez-la dans un autre programme et enregistrez-la de nouveau, ou prenez une autre copie.`,
    'image-too-large': (name) =>
      `« ${name} » dépasse 10 Mo. La note n’a pas changé. Enregistrez-la plus petite, par exemple en JPEG, et insérez celle-ci.`,
    'image-too-many-points': (name) =>
      `« ${name} » compte plus de 100 millions de points et prendrait trop de mémoire. La note n’a pas changé. Enregistrez-la en dimensions plus petites et insérez celle-ci.`,
  },
};
