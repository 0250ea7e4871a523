import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words about reports on many articles in French. */
export const collectionFrench: NonNullable<StringsTranslation['collection']> = {
  title: 'Exporter un rapport de collection',
  name: 'Titre',
  noName: 'Un rapport doit avoir un titre.',
  articles: 'Articles',
  all: count('# article de la bibliothèque', '# articles de la bibliothèque'),
  parts: 'Parties du rapport',
  partNames: {
    timeline: 'Chronologie commune, en dessin et en tableau',
    quotes: 'Recueil de citations, par locuteur',
    texts: 'La source intégrale de chaque article',
    index: 'Index des personnes et des organisations',
    sources: 'Sources, avec leurs empreintes',
  },
  previewed: (shown, all) => `Articles utilisés pour l’aperçu : ${shown} sur ${all}.`,
  failed: 'Le rapport de collection n’a pas pu être créé',
  cancelled: 'Rapport de collection annulé',
  dossiers: { failed: 'Les dossiers n’ont pas pu être écrits', cancelled: 'Exportation de tous les dossiers annulée' },
  leftOut: count(
    '# article n’a pas pu être lu et est nommé dans le rapport.',
    '# articles n’ont pas pu être lus et sont nommés dans le rapport.',
  ),
};
