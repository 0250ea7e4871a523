import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

const articles = count('# article', '# articles');
const notes = count('# note', '# notes');
const originals = count('# original', '# originaux');

/** The words about whole libraries in French: recovery, backups, opening and moving. */
export const libraryWordsFrench: StringsTranslation = {
  recovery: {
    title: 'La bibliothèque n’a pas pu être ouverte',
    readOnlyTitle: 'Cette bibliothèque peut être lue, mais pas modifiée',
    there: 'Voici ce que contient son dossier :',
    look: 'Consulter les articles',
    lookHint: 'Lecture, recherche et exportation comme d’habitude. Rien n’est écrit.',
    ways: 'Possibilités…',
    untouched: 'Voici ce que contient son dossier, resté intact :',
    missing: 'Rien n’a été créé à la place.',
    folder: 'Dossier',
    place: (folder, parent) => `${folder}, dans ${parent}`,
    articles: 'Articles',
    articleFiles: count('# fichier', '# fichiers'),
    originals: 'Originaux',
    images: 'Images des notes',
    backups: 'Sauvegardes',
    backupCount: (all, latest) => `${all}, dernière en date : ${latest}`,
    none: 'aucun élément',
    waysOn: 'Possibilités',
    openBackup: 'Ouvrir une sauvegarde…',
    openBackupHint:
      'Ramène la bibliothèque à un jour antérieur. L’état actuel est conservé, et l’opération peut être annulée.',
    openReadOnly: 'Ouvrir en lecture seule',
    openReadOnlyHint: 'Affiche tous les articles et notes encore lisibles. Rien n’est écrit.',
    exportReadable: 'Exporter ce qui est lisible…',
    exportReadableHint:
      'Écrit les textes, les notes et les originaux en fichiers ordinaires dans un dossier de votre choix, avec un rapport.',
    retry: 'Réessayer',
    slow: 'Enregistrement toujours en cours : le disque ne répond pas. Ce que vous écrivez est gardé ici entre-temps.',
    retryHint: 'Une fois le disque branché, le dossier revenu ou l’autre programme fermé.',
    show: 'Afficher le dossier',
    showHint: 'L’ouvre dans le gestionnaire de fichiers, par exemple pour le copier avant toute chose.',
    open: 'Ouvrir une autre bibliothèque…',
    openHint: 'Ou la copie d’une bibliothèque, pour la restaurer. Celle-ci reste telle quelle.',
    make: 'Nouvelle bibliothèque…',
    makeHint: 'En commence une, vide, dans un dossier de votre choix.',
    working: 'Lecture de la bibliothèque…',
    exported: (folder, parent) => `« ${folder} » écrit dans ${parent}`,
    exportedDetail: (articleCount, noteCount, originalCount, unread) =>
      `${articles(articleCount)}, ${notes(noteCount)}, ${originals(originalCount)}. ${
        unread === 0 ? 'Tout a pu être lu.' : 'Le fichier Report.txt y indique ce qui n’a pas pu être lu.'
      }`,
  },
  backups: {
    title: 'Sauvegardes',
    intro: 'Sidelight en fait une par jour s’il y a eu un changement. Une restauration peut être annulée.',
    none: 'Il n’y a pas encore de sauvegarde.',
    list: 'Sauvegardes de cette bibliothèque',
    reading: 'Lecture des sauvegardes…',
    contents: (articleCount, noteCount) => `${articles(articleCount)}, ${notes(noteCount)}`,
    goneSince: count('# supprimé définitivement depuis', '# supprimés définitivement depuis'),
    reasons: {
      automatic: 'quotidienne',
      asked: 'à votre demande',
      restore: 'avant une restauration',
      migration: 'avant une nouvelle version de Sidelight',
    },
    damaged: 'Endommagée, ne peut pas être restaurée',
    restore: 'Restaurer',
    restoreLabel: (date) => `Restaurer la sauvegarde : ${date}`,
    restoring: 'Restauration de la sauvegarde…',
    restored: (date) => `Sauvegarde restaurée : ${date}`,
    restoredDetail: 'L’état précédent de la bibliothèque est conservé comme sauvegarde.',
    stayGone: count(
      '# article a été supprimé définitivement après cette sauvegarde et ne revient pas.',
      '# articles ont été supprimés définitivement après cette sauvegarde et ne reviennent pas.',
    ),
    restoredUnread:
      'L’état précédent n’a pas pu être lu en entier ; ses fichiers sont conservés dans le dossier « quarantine ».',
    restoreUndone: 'La restauration a été annulée',
    make: 'Sauvegarder maintenant',
    making: 'Sauvegarde en cours…',
    made: 'Bibliothèque sauvegardée',
    failed: 'La bibliothèque n’a pas été sauvegardée',
    copies: 'Copies ailleurs',
    noCopies:
      'Perdu ou volé, cet ordinateur emporte ses sauvegardes. Faites aussi copier chacune sur une clé ou un autre disque.',
    copiesAt: (folder, parent) =>
      `Chaque sauvegarde est copiée dans « ${folder} » (${parent}), avec tous les articles et originaux.`,
    chooseCopies: 'Choisir un dossier…',
    otherCopies: 'Autre dossier…',
    stopCopies: 'Arrêter la copie',
    copied: (folder) => `Sauvegarde copiée dans « ${folder} »`,
    notCopied: 'La sauvegarde a été faite, mais pas copiée',
  },
  switching: {
    unsaved: 'Certaines notes ne sont pas encore enregistrées',
    unsavedDetail: 'Elles seraient perdues en quittant cette bibliothèque. Enregistrez-les d’abord dans un fichier.',
    saveAndGoOn: 'Enregistrer dans un fichier et continuer',
    opening: 'Ouverture de la bibliothèque…',
    opened: (name) => `« ${name} » ouverte`,
    broughtBack: (name, date) => `« ${name} » restaurée dans son état : ${date}`,
    broughtBackMissing: count(
      '# fichier d’article manquait dans la copie.',
      '# fichiers d’articles manquaient dans la copie.',
    ),
    lookAtIt: 'Voir les possibilités',
    moving: 'Déplacement de la bibliothèque : chaque fichier est copié et vérifié…',
    moved: (folder, parent) => `La bibliothèque est maintenant « ${folder} », dans ${parent}`,
    movedDetail: (former) =>
      `Chaque fichier a été vérifié. L’ancien dossier « ${former} » est toujours là, inchangé, et n’est plus utilisé.`,
    discard: 'Le mettre à la corbeille',
    discarded: 'Ancien dossier mis à la corbeille',
    notMoved: 'La bibliothèque n’a pas été déplacée',
    failed: 'La bibliothèque n’a pas été ouverte',
    stillShut: 'Elle ne s’ouvre toujours pas',
    exporting: 'Écriture de ce qui est lisible…',
  },
};
