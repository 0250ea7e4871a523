import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

const files = count(
  '# fichier importé jusqu’ici dans cette bibliothèque',
  '# fichiers importés jusqu’ici dans cette bibliothèque',
);

/** The words of the settings in French. */
export const settingsWordsFrench: StringsTranslation = {
  settings: {
    title: 'Réglages',
    appearance: 'Apparence',
    language: 'Langue',
    languageOfSystem: 'Comme le système',
    languageWaits: 'La langue reste la même pour l’instant : des notes n’ont pas pu être enregistrées',
    theme: 'Thème',
    imports: 'Importation',
    always: 'Afficher ce qui a été trouvé avant chaque importation',
    above: 'Demander au-delà de ce nombre de textes',
    books: 'Un livre (EPUB) devient',
    book: { one: 'un seul article', chapters: 'un article par chapitre' },
    limits: 'Limites des importations',
    limitsHint:
      'Ce qui dépasse est laissé de côté, et le rapport d’importation le dit. Les fichiers plus gros prennent plus de mémoire.',
    limit: {
      fileMegabytes: 'Taille maximale d’un fichier d’un seul texte, en Mo',
      collectionMegabytes: 'Taille maximale d’une archive, d’un tableau ou d’une boîte aux lettres, en Mo',
      entries: 'Nombre maximal de textes dans un fichier',
      depth: 'Nombre maximal d’archives imbriquées',
    },
    watched: 'Dossier surveillé',
    notWatching:
      'Un dossier peut être surveillé : ce qu’il contient, et tout fichier qui y est mis ensuite, est alors importé de lui-même dans cette bibliothèque. Aucun dossier n’est surveillé pour l’instant.',
    watching: (folder, parent, taken) => `« ${folder} », dans ${parent}, est surveillé : ${files(taken)}.`,
    watch: 'Surveiller un dossier…',
    watchOther: 'Autre dossier…',
    stopWatching: 'Arrêter la surveillance',
    range: (least, most) => `Un nombre de ${least} à ${most}.`,
    usual: 'Revenir aux limites habituelles',
  },
};
