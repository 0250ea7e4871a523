import type { StringsTranslation } from '../strings';

/** The words about what of the summary is shown, in French. */
export const summaryViewWordsFrench: NonNullable<StringsTranslation['summaryView']> = {
  unreviewedOnly: 'N’afficher que ce qui reste à relire',
  all: 'Afficher tous les éléments',
  allReviewed: 'Tout a été relu ici.',
  sections: 'Sections dépliées',
  everySection: 'Tout déplier',
  noSection: 'Tout replier',
};

/** The words about how the source is set, in French. */
export const readingViewWordsFrench: NonNullable<StringsTranslation['readingView']> = {
  open: 'Présentation du texte',
  size: 'Taille des caractères',
  sizes: { small: 'Petite', normal: 'Normale', large: 'Grande', larger: 'Très grande' },
  face: 'Caractères',
  faces: { serif: 'Avec empattements', sans: 'Sans empattements' },
  numbers: 'Numéroter les paragraphes',
  direction: 'Sens d’écriture de ce texte',
  directions: { auto: 'Selon chaque paragraphe', ltr: 'De gauche à droite', rtl: 'De droite à gauche' },
  turn: { ltr: 'Composer ce paragraphe de gauche à droite', rtl: 'Composer ce paragraphe de droite à gauche' },
};
