import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in French. */
export const visitWordsFrench: NonNullable<StringsTranslation['visits']> = {
  back: 'Revenir à l’endroit précédent',
  forward: 'Aller à l’endroit suivant',
  beside: {
    title: 'Un autre article à côté',
    showSummary: 'Afficher le résumé de l’article à côté',
    showText: 'Afficher le texte de l’article à côté',
    swap: 'Échanger les deux articles',
    close: 'Fermer l’article à côté',
    text: (title) => `Texte à côté : ${title}`,
    hint: 'Choisissez un autre article dans la liste : celui-ci reste à côté.',
    resize: 'Redimensionner les textes',
  },
};

/** The words of the search in the text that is shown, in French. */
export const findWordsFrench: NonNullable<StringsTranslation['find']> = {
  bar: 'Rechercher dans cet article',
  placeholder: 'Rechercher dans cet article',
  next: 'Endroit suivant',
  previous: 'Endroit précédent',
  close: 'Fermer la recherche dans cet article',
  at: (number, total) => `${number} sur ${total}`,
  atLeast: (number, total) => `${number} sur plus de ${total}`,
  none: 'Rien trouvé',
};
