import type { StringsTranslation } from '../strings';
import { LOCALE } from './count-fr';

/** The words about highlights, added items and notes on words in French. */
export const annotationWordsFrench: NonNullable<StringsTranslation['annotations']> = {
  hues: { sun: 'Jaune', leaf: 'Vert', sky: 'Bleu', rose: 'Rose' },
  selection: 'Mots sélectionnés',
  highlightIn: (hue) => `Surligner en ${hue.toLocaleLowerCase(LOCALE)}`,
  unhighlight: 'Retirer le surlignage',
  note: 'Annoter ces mots',
  tag: 'Étiqueter ces mots…',
  tagsOfWords: 'Étiquettes de ces mots',
  copy: 'Copier avec la source',
  copied: 'Copié avec la source',
  notCopied: 'Les mots n’ont pas pu être copiés',
  addAs: 'Ajouter comme',
  addHeading: 'Ajouter ces mots au résumé comme',
  asEvidence: (label) => `Utiliser ces mots comme passage à l’appui de « ${label} »`,
  highlights: 'Surlignages',
  highlight: (hue, words) => `${hue} : ${words}`,
  goTo: 'Aller au passage',
  removeHighlight: 'Supprimer le surlignage',
  lost: 'Mots qui n’ont pas pu être retrouvés',
  lostHint:
    'Le texte a changé depuis qu’ils ont été marqués, et leur place n’est pas certaine. Sélectionnez les bons mots dans la source, puis placez-les à cet endroit.',
  placeHere: 'Placer sur les mots sélectionnés',
  lostKinds: { highlight: 'Surlignage', addition: 'Élément ajouté', note: 'Note' },
  removeLost: 'Supprimer',
  selectFirst: 'Sélectionnez d’abord les bons mots dans la source.',
  added: 'Ajouté à la main',
  addedBy: (name) => `Ajouté par ${name}`,
  removeAdded: 'Retirer l’ajout',
  noteOn: (words) => `À propos de « ${words} »`,
  tooLong: 'La sélection est trop longue pour être marquée',
  tooLongHint: 'Sélectionnez quelques pages au plus.',
  failed: 'L’enregistrement a échoué',
};
