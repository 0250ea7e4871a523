import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words about several windows in French. */
export const windowWordsFrench: NonNullable<StringsTranslation['windows']> = {
  rowMenu: 'Ce qui peut être fait de cet article',
  open: 'Ouvrir',
  openInWindow: 'Ouvrir dans sa propre fenêtre',
  notOpened: 'Aucune autre fenêtre n’a été ouverte',
  closed: count(
    'Une autre fenêtre a été fermée : elle montrait la bibliothèque précédente.',
    '# autres fenêtres ont été fermées : elles montraient la bibliothèque précédente.',
  ),
  notClosed: 'La fenêtre reste ouverte : elle contient des mots qui n’ont pas pu être enregistrés',
  notClosedDetail: 'Enregistrez-les d’abord dans un fichier, ou fermez-la et perdez-les.',
  saveAndClose: 'Enregistrer dans un fichier et fermer',
  closeAnyway: 'Fermer et les perdre',
  panes: 'Volets',
  more: 'Plus',
  stranded: 'ils appartiennent à la bibliothèque ouverte auparavant.',
};
