import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words of notes of the library as a whole, and of links, in French. */
export const libraryNoteWordsFrench: NonNullable<StringsTranslation['libraryNotes']> = {
  title: 'Notes de la bibliothèque',
  empty:
    'Une note d’ici n’appartient à aucun article : une question à suivre, une liste, un plan. Pour créer un lien, tapez [[ et un titre ou un nom.',
  hint: 'Ces notes n’appartiennent à aucun article.',
  open: 'Ouvrir les notes de la bibliothèque',
  asItReads: 'Telle qu’elle se lit',
  asTyped:
    'Cette note est montrée telle qu’elle a été saisie : elle a plus de signes que Markdown ne peut en distinguer.',
  linkedFrom: 'Lié depuis',
  linksHere: 'Notes qui renvoient à cet article',
  untitled: 'Note sans titre',
  unknown: (target) => `Rien ne porte le nom « ${target} »`,
  unknownHint:
    'Un lien mène à une note par sa première ligne, à un article par son titre, ou à une personne par son nom.',
  renamed: (from, to) => `« ${from} » s’appelle maintenant « ${to} »`,
  linksBefore: count('# note y renvoie par son ancien nom.', '# notes y renvoient par son ancien nom.'),
  relink: 'Mettre les liens à jour',
  relinkFailed: 'Les liens n’ont pas pu être mis à jour',
  make: 'Créer une note',
  kinds: { note: 'note', article: 'article', person: 'personne' },
  failed: 'La note n’a pas pu être créée',
  found: count('# note de la bibliothèque', '# notes de la bibliothèque'),
  history: 'Historique des notes de la bibliothèque',
};
