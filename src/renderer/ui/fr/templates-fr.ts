import type { StringsTranslation } from '../strings';

/** The words about templates of notes, in French. */
export const templateWordsFrench: NonNullable<StringsTranslation['templates']> = {
  title: 'Modèles de notes',
  show: 'Modèles de notes',
  keep: 'Garder comme modèle',
  none: 'Un modèle est un texte par lequel commencent des notes, comme les titres d’un entretien.',
  hint: '{{title}}, {{date}} et {{place}} reçoivent le titre, la date et le lieu de l’article, {{today}} le jour où vous écrivez.',
  name: 'Nom',
  text: 'Texte',
  add: 'Nouveau modèle',
  insert: 'Insérer',
  insertNamed: (name) => `Insérer « ${name} »`,
  change: (name) => `Modifier le modèle « ${name} »`,
  remove: (name) => `Supprimer le modèle « ${name} »`,
};
