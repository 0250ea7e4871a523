import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words about the order of the list and articles handled together, in French. */
export const organiseWordsFrench: NonNullable<StringsTranslation['organise']> = {
  view: {
    menu: 'Trier et grouper',
    sortBy: 'Trier par',
    sorts: {
      imported: 'Importation, la plus récente d’abord',
      date: 'Date, la plus récente d’abord',
      title: 'Titre',
      place: 'Lieu',
    },
    order: 'Ordre',
    reversed: 'Inverser l’ordre',
    groupBy: 'Grouper par',
    groups: { none: 'Sans groupes', month: 'Mois', place: 'Lieu', language: 'Langue' },
    noMonth: 'Sans date',
    noPlace: 'Sans lieu',
  },
  marked: {
    bar: 'Articles sélectionnés',
    count: count('# sélectionné', '# sélectionnés', '# sélectionnés'),
    clear: 'Effacer la sélection',
    remove: count('Supprimer # article', 'Supprimer # articles'),
  },
};
