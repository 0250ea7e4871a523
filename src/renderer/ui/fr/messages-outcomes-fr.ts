import type { Messages } from '../translate-messages';

/** What the program says of what became of an import, in French. */
export const outcomesMessagesFrench: Messages = {
  'Imported before the interruption.': 'Importé avant l’interruption.',
  'Was deleted from the library and is back.': 'Avait été supprimé de la bibliothèque ; le voici de retour.',
  'Was deleted from the library and is back, read as it was chosen now.':
    'Avait été supprimé de la bibliothèque ; le voici de retour, lu comme choisi cette fois.',
  'Was deleted from the library, and stays so.': 'Avait été supprimé de la bibliothèque, et le reste.',
  'Import it by hand to have it back.': 'Importez-le à la main pour l’avoir de nouveau.',
  'Already in the library, as “{0}”.': 'Déjà dans la bibliothèque, sous le titre « {0} ».',
  'Already in the library.': 'Déjà dans la bibliothèque.',
  'Read as {0}; {1} damaged place could not be read.': 'Lu en {0} ; {1:n} endroit endommagé n’a pas pu être lu.',
  'Read as {0}; {1} damaged places could not be read.': 'Lu en {0} ; {1:n} endroits endommagés n’ont pas pu être lus.',
  'Read as {0}, which is a guess.': 'Lu en {0}, par supposition.',
  'The same words as “{0}”, in another file.': 'Les mêmes mots que « {0} », dans un autre fichier.',
  'Another version of “{0}”, of the same file name ({1} % the same).':
    'Une autre version de « {0} », sous le même nom de fichier (identique à {1:n} %).',
  'Nearly the same as “{0}” ({1} %).': 'Presque identique à « {0} » ({1:n} %).',
  'The import was cancelled before this file was read.': 'L’importation a été annulée avant la lecture de ce fichier.',
  'The import was interrupted before this file was read.':
    'L’importation a été interrompue avant la lecture de ce fichier.',
  'The import was cancelled before the rest of this file was read.':
    'L’importation a été annulée avant la lecture du reste de ce fichier.',
  'Retry it from this report.': 'Réessayez depuis ce rapport.',
  'The part of the program that writes files has ended, so these articles were not saved.':
    'La partie du programme qui écrit les fichiers s’est arrêtée ; ces articles n’ont donc pas été enregistrés.',
  'Import them again.': 'Importez-les de nouveau.',
  'Articles cannot be compared here.': 'Les articles ne peuvent pas être comparés ici.',
  'These files are no longer waiting to be imported.': 'Ces fichiers n’attendent plus d’être importés.',
  'Choose them again.': 'Choisissez-les de nouveau.',
  '{0} was dropped on the window and is no longer at hand.':
    '{0} a été déposé sur la fenêtre et n’est plus disponible.',
  'Drop it again.': 'Déposez-le de nouveau.',
  'This file cannot be read in other encodings here.': 'Ce fichier ne peut pas être lu ici dans d’autres encodages.',
  '{0} does not hold this text any more.': '{0} ne contient plus ce texte.',
  'Choose the file again.': 'Choisissez le fichier de nouveau.',
  'The decisions on this article changed while its summary was being drawn.':
    'Les décisions sur cet article ont changé pendant que son résumé était refait.',
  'Summaries are already being drawn anew.': 'Des résumés sont déjà en train d’être refaits.',
  'Wait until that has ended, or cancel it.': 'Attendez la fin, ou annulez.',
  'This summary cannot be drawn anew here.': 'Ce résumé ne peut pas être refait ici.',
  'The decisions on this article changed while it was being read.':
    'Les décisions sur cet article ont changé pendant sa lecture.',
  '{0} is a file of the kind “{1}”, which says itself how its letters are to be read.':
    '{0} est un fichier de type « {1:any} », qui indique lui-même comment lire ses lettres.',
  'PDF document': 'document PDF',
  'Word document': 'document Word',
  'OpenDocument text': 'texte OpenDocument',
  'Book (EPUB)': 'livre (EPUB)',
  'Chapter of a book (EPUB)': 'chapitre d’un livre (EPUB)',
  'RTF document': 'document RTF',
  Mail: 'courriel',
  'Saved web page': 'page web enregistrée',
  'Where its words are wrong in the program it came from too, mend it there and import it again.':
    'Si ses mots sont faux aussi dans le programme dont il provient, corrigez-le là-bas et importez-le de nouveau.',
  '{0} is a part of {1}, which is read as a whole.': '{0} fait partie de {1:any}, qui est lu en entier.',
  'a file': 'un fichier',
  'Save that file as UTF-8 and import it again.': 'Enregistrez ce fichier en UTF-8 et importez-le de nouveau.',
  'There is no report of this import any more.': 'Il n’y a plus de rapport de cette importation.',
  'There is no such text in this preview.': 'Il n’y a pas de texte de ce nom dans cet aperçu.',
  'This import has come to its end.': 'Cette importation est terminée.',
  'The library cannot be written to, so nothing can come into it.':
    'La bibliothèque n’accepte pas d’écriture ; rien ne peut donc y entrer.',
  'This folder holds the library itself.': 'Ce dossier contient la bibliothèque elle-même.',
  'Choose one beside it.': 'Choisissez-en un à côté.',
  'The folder could not be remembered.': 'Le dossier n’a pas pu être mémorisé.',
  'Check that the disk is not full.': 'Vérifiez que le disque n’est pas plein.',
  'The disk of the library is full, so nothing of this text is in the library.':
    'Le disque de la bibliothèque est plein : rien de ce texte n’est dans la bibliothèque.',
  'What was added before stays. Make room on that disk, then choose Retry in this report.':
    'Ce qui a été ajouté auparavant reste. Libérez de l’espace sur ce disque, puis choisissez « Réessayer » dans ce rapport.',
  'The library folder is no longer where it was, so nothing of this text is in the library.':
    'Le dossier de la bibliothèque n’est plus à sa place : rien de ce texte n’est dans la bibliothèque.',
  'Plug the disk in again or put the folder back, then choose Retry in this report.':
    'Rebranchez le disque ou remettez le dossier en place, puis choisissez « Réessayer » dans ce rapport.',
  'The disk of the library is full, so the import was not begun.':
    'Le disque de la bibliothèque est plein : l’importation n’a pas commencé.',
  'Make room on that disk, then import these files again.':
    'Libérez de l’espace sur ce disque, puis importez de nouveau ces fichiers.',
  'The library folder is no longer where it was, so the import was not begun.':
    'Le dossier de la bibliothèque n’est plus à sa place : l’importation n’a pas commencé.',
  'Plug the disk in again or put the folder back, then import these files again.':
    'Rebranchez le disque ou remettez le dossier en place, puis importez de nouveau ces fichiers.',
  'Was left out the last time, and is again unless you tick it.':
    'A été laissé de côté la dernière fois, et l’est encore si vous ne le cochez pas.',
};
