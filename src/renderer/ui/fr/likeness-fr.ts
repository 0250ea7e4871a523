import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words about articles that are like each other, and about what differs between them, in French. */
export const likenessWordsFrench: StringsTranslation = {
  likeness: {
    strip: 'Articles semblables',
    kinds: {
      'same-text': 'Les mêmes mots dans un autre fichier :',
      near: 'Presque identique :',
      earlier: 'Version antérieure de ce fichier :',
      later: 'Version ultérieure de ce fichier :',
    },
    share: (percent) => `${percent} %`,
    compare: 'Comparer',
    compareLabel: (title) => `Comparer avec « ${title} »`,
    more: count('# de plus', '# de plus', '# de plus'),
    fewer: 'Moins',
    title: 'Différences',
    loading: 'Comparaison…',
    failed: 'Les articles n’ont pas pu être comparés',
    summary: (same, left, right) => `${same}, ${left} à gauche seulement, ${right} à droite seulement.`,
    nothing: 'Les deux textes sont identiques, mot pour mot.',
    coarse: 'Certaines parties diffèrent tant que leurs mots n’ont pas été comparés un à un.',
    words: count('# mot commun', '# mots communs'),
    onlyWords: count('# mot', '# mots'),
    place: (index, total) => `${index} sur ${total}`,
    places: count('# différence', '# différences'),
    next: 'Différence suivante',
    previous: 'Différence précédente',
    same: count('# paragraphe identique', '# paragraphes identiques'),
    showSame: count('Afficher # paragraphe identique', 'Afficher # paragraphes identiques'),
    left: 'Gauche',
    right: 'Droite',
    onlyLeft: 'à gauche seulement',
    onlyRight: 'à droite seulement',
    text: 'Les deux textes côte à côte',
    missing: 'Rien ici',
  },
};
