import { count } from './count-fr';

/** What steps about tags, collections and saved searches did, in French. */
export const organiseStepsFrench = {
  tag: {
    one: (label: string) => `Étiquetage de « ${label} »`,
    many: count('Étiquetage de # article', 'Étiquetage de # articles'),
  },
  untag: {
    one: (label: string) => `Retrait de l’étiquette « ${label} »`,
    many: count('Retrait d’une étiquette de # article', 'Retrait d’une étiquette de # articles'),
  },
  'new-tag': {
    one: (label: string) => `Création de l’étiquette « ${label} »`,
    many: count('Création de # étiquette', 'Création de # étiquettes'),
  },
  'change-tag': {
    one: (label: string) => `Modification de l’étiquette « ${label} »`,
    many: count('Modification de # étiquette', 'Modification de # étiquettes'),
  },
  'merge-tags': {
    one: (label: string) => `Fusion de l’étiquette « ${label} »`,
    many: count('Fusion de # étiquette', 'Fusion de # étiquettes'),
  },
  'delete-tag': {
    one: (label: string) => `Suppression de l’étiquette « ${label} »`,
    many: count('Suppression de # étiquette', 'Suppression de # étiquettes'),
  },
  collect: {
    one: (label: string) => `Ajout à « ${label} »`,
    many: count('Ajout de # article à une collection', 'Ajout de # articles à une collection'),
  },
  uncollect: {
    one: (label: string) => `Retrait de « ${label} »`,
    many: count('Retrait de # article d’une collection', 'Retrait de # articles d’une collection'),
  },
  arrange: {
    one: (label: string) => `Déplacement d’un article dans « ${label} »`,
    many: count('Déplacement de # article dans une collection', 'Déplacement de # articles dans une collection'),
  },
  'new-collection': {
    one: (label: string) => `Création de la collection « ${label} »`,
    many: count('Création de # collection', 'Création de # collections'),
  },
  'change-collection': {
    one: (label: string) => `Collection renommée « ${label} »`,
    many: count('Changement de nom de # collection', 'Changement de nom de # collections'),
  },
  'delete-collection': {
    one: (label: string) => `Suppression de la collection « ${label} »`,
    many: count('Suppression de # collection', 'Suppression de # collections'),
  },
  'save-search': {
    one: (label: string) => `Enregistrement de la recherche « ${label} »`,
    many: count('Enregistrement de # recherche', 'Enregistrement de # recherches'),
  },
  'change-search': {
    one: (label: string) => `Recherche renommée « ${label} »`,
    many: count('Changement de nom de # recherche', 'Changement de nom de # recherches'),
  },
  'delete-search': {
    one: (label: string) => `Suppression de la recherche « ${label} »`,
    many: count('Suppression de # recherche', 'Suppression de # recherches'),
  },
  'new-template': {
    one: (label: string) => `Création du modèle « ${label} »`,
    many: count('Création de # modèle', 'Création de # modèles'),
  },
  'change-template': {
    one: (label: string) => `Modification du modèle « ${label} »`,
    many: count('Modification de # modèle', 'Modification de # modèles'),
  },
  'delete-template': {
    one: (label: string) => `Suppression du modèle « ${label} »`,
    many: count('Suppression de # modèle', 'Suppression de # modèles'),
  },
};
