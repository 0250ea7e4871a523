import type { StringsTranslation } from '../strings';
import { count } from './count-fr';
import { organiseStepsFrench } from './organise-steps-fr';
import { redrawStepFrench } from './redraw-fr';

/** The words about steps, earlier versions and deleted articles in French; steps are named by nouns. */
export const historyFrench: StringsTranslation = {
  steps: {
    import: {
      one: (label) => `Importation de « ${label} »`,
      many: count('Importation de # article', 'Importation de # articles'),
    },
    delete: {
      one: (label) => `Suppression de « ${label} »`,
      many: count('Suppression de # article', 'Suppression de # articles'),
    },
    restore: {
      one: (label) => `Restauration de « ${label} »`,
      many: count('Restauration de # article', 'Restauration de # articles'),
    },
    'remove-samples': {
      one: null,
      many: count('Retrait de # article d’exemple', 'Retrait de # articles d’exemple'),
    },
    'write-note': {
      one: (label) => `Note sur « ${label} »`,
      many: count('Rédaction de # note', 'Rédaction de # notes'),
    },
    'delete-note': {
      one: () => 'Suppression de la note',
      many: count('Suppression de # note', 'Suppression de # notes'),
    },
    confirm: {
      one: (label) => `Confirmation de « ${label} »`,
      many: count('Confirmation de # élément', 'Confirmation de # éléments'),
    },
    dispute: {
      one: (label) => `Contestation de « ${label} »`,
      many: count('Contestation de # élément', 'Contestation de # éléments'),
    },
    comment: {
      one: (label) => `Commentaire sur « ${label} »`,
      many: count('Rédaction de # commentaire', 'Rédaction de # commentaires'),
    },
    'delete-comment': {
      one: () => 'Suppression du commentaire',
      many: count('Suppression de # commentaire', 'Suppression de # commentaires'),
    },
    'sign-off': {
      one: (label) => `Signature de « ${label} »`,
      many: count('Signature de # article', 'Signature de # articles'),
    },
    'withdraw-sign-off': {
      one: (label) => `Retrait de la signature de « ${label} »`,
      many: count('Retrait de # signature', 'Retrait de # signatures'),
    },
    reject: {
      one: (label) => `Rejet de « ${label} »`,
      many: count('Rejet de # élément', 'Rejet de # éléments'),
    },
    edit: {
      one: (label) => `Modification de « ${label} »`,
      many: count('Modification de # élément', 'Modification de # éléments'),
    },
    clear: {
      one: (label) => `Retrait de la décision sur « ${label} »`,
      many: count('Retrait de # décision', 'Retrait de # décisions'),
    },
    highlight: {
      one: (label) => `Surlignage de « ${label} »`,
      many: count('Surlignage de # passage', 'Surlignage de # passages'),
    },
    'remove-highlight': {
      one: (label) => `Retrait du surlignage de « ${label} »`,
      many: count('Retrait de # surlignage', 'Retrait de # surlignages'),
    },
    'add-item': {
      one: (label) => `Ajout de « ${label} »`,
      many: count('Ajout de # élément', 'Ajout de # éléments'),
    },
    'remove-item': {
      one: (label) => `Retrait de « ${label} »`,
      many: count('Retrait de # élément', 'Retrait de # éléments'),
    },
    merge: {
      one: (label) => `Fusion dans « ${label} »`,
      many: count('Fusion de # entrée', 'Fusion de # entrées'),
    },
    split: {
      one: (label) => `Séparation de « ${label} »`,
      many: count('Séparation de # nom', 'Séparation de # noms'),
    },
    correct: {
      one: (label) => `Correction de « ${label} »`,
      many: count('Correction de # élément', 'Correction de # éléments'),
    },
    'write-rule': {
      one: (label) => `Règle pour « ${label} »`,
      many: count('Rédaction de # règle', 'Rédaction de # règles'),
    },
    'delete-rule': {
      one: (label) => `Suppression de la règle pour « ${label} »`,
      many: count('Suppression de # règle', 'Suppression de # règles'),
    },
    ...organiseStepsFrench,
    'bring-back': {
      one: (label) => `Restauration d’une version antérieure dans « ${label} »`,
      many: count('Restauration de # version', 'Restauration de # versions'),
    },
    'read-as': {
      one: (label) => `Lecture de « ${label} » dans un autre encodage`,
      many: count('Lecture de # article dans un autre encodage', 'Lecture de # articles dans un autre encodage'),
    },
    redraw: redrawStepFrench,
  },
  history: {
    title: 'Historique',
    show: 'Historique des notes et des décisions',
    hint: 'Toutes les versions des notes et des décisions sur cet article, la plus récente en tête. En restaurer une ne fait rien perdre : la restauration est elle-même une étape.',
    empty: 'Aucune note ni décision n’a encore été écrite sur cet article.',
    libraryTitle: 'Historique de la bibliothèque',
    libraryHint:
      'Toutes les versions de ce qui appartient à la bibliothèque entière : ses notes, étiquettes, collections, règles, recherches enregistrées et modèles de note, la plus récente en tête. En restaurer une ne fait rien perdre : la restauration est elle-même une étape.',
    noneOfKind: 'Rien de ce genre n’a encore été écrit.',
    of: 'Afficher',
    all: 'Tout',
    decision: 'Décision',
    older: 'Afficher les versions plus anciennes',
    note: 'Note',
    noteDeleted: 'Note supprimée',
    emptyNote: 'Note vide',
    confirmed: 'Confirmé',
    disputed: 'Contesté',
    rejected: 'Rejeté',
    edited: 'Modifié',
    cleared: 'Décision retirée',
    kept: {
      tag: 'Étiquette',
      collection: 'Collection',
      judgement: 'Verdict',
      comment: 'Commentaire',
      signoff: 'Signature',
      highlight: 'Surlignage',
      addition: 'Élément ajouté',
      rule: 'Règle de noms',
      tagging: 'Étiquette posée',
      membership: 'Dans une collection',
      search: 'Recherche enregistrée',
      template: 'Modèle de note',
      image: 'Image gardée',
    },
    keptDeleted: {
      tag: 'Étiquette supprimée',
      collection: 'Collection supprimée',
      judgement: 'Verdict retiré',
      comment: 'Commentaire supprimé',
      signoff: 'Signature retirée',
      highlight: 'Surlignage supprimé',
      addition: 'Élément ajouté retiré',
      rule: 'Règle supprimée',
      tagging: 'Étiquette retirée',
      membership: 'Hors d’une collection',
      search: 'Recherche enregistrée supprimée',
      template: 'Modèle de note supprimé',
      image: 'Image retirée',
    },
    restore: 'Restaurer',
    restoreLabel: (what, when) => `Restaurer : ${what}, ${when}`,
    current: 'Actuel',
    failed: 'L’historique n’a pas pu être lu',
    restoreFailed: 'Cette version n’a pas pu être restaurée',
  },
  bin: {
    title: 'Articles supprimés',
    hint: 'Les articles supprimés restent ici, avec leurs notes, jusqu’à leur suppression définitive.',
    empty: 'Rien n’a été supprimé.',
    latest: (shown, all) => `Les ${shown} derniers sur ${all} sont affichés.`,
    deletedAt: (when) => `Suppression : ${when}`,
    restore: 'Restaurer',
    restoreLabel: (title) => `Restaurer « ${title} »`,
    removeAll: 'Supprimer définitivement…',
    sure: count(
      'Supprimer définitivement # article avec ses notes, son texte et le fichier importé ? Cette action ne peut pas être annulée. Les sauvegardes antérieures gardent son titre et ses notes, mais ne le font pas revenir.',
      'Supprimer définitivement # articles avec leurs notes, leurs textes et les fichiers importés ? Cette action ne peut pas être annulée. Les sauvegardes antérieures gardent leurs titres et leurs notes, mais ne les font pas revenir.',
    ),
    remove: 'Supprimer définitivement',
    keep: 'Garder',
    removed: count('# article supprimé définitivement', '# articles supprimés définitivement'),
    wordsLeft: 'L’historique contient encore des mots de ces articles ; ils en disparaîtront au prochain démarrage.',
    filesLeft: count('# fichier n’a pas pu être effacé du disque.', '# fichiers n’ont pas pu être effacés du disque.'),
    failed: 'Les articles supprimés n’ont pas pu être effacés',
    restoreFailed: 'L’article n’a pas pu être restauré',
  },
};
