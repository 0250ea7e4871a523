import type { Messages } from '../translate-messages';

/** What the program says of libraries and what is saved in them, in French. */
export const libraryMessagesFrench: Messages = {
  'The disk is full, so nothing more could be saved.': 'Le disque est plein : rien de plus n’a pu être enregistré.',
  'Free some space; what is not saved yet stays here and is saved as soon as there is room.':
    'Libérez de l’espace ; ce qui n’est pas encore enregistré reste ici et le sera dès qu’il y aura de la place.',
  'The library is on a disk that cannot be written to.': 'La bibliothèque se trouve sur un disque protégé en écriture.',
  'You can read and export. To make changes, copy the library folder to another disk.':
    'Vous pouvez lire et exporter. Pour faire des modifications, copiez le dossier de la bibliothèque sur un autre disque.',
  'The library folder may not be read or written by you.':
    'Vous n’avez pas le droit de lire le dossier de la bibliothèque ou d’y écrire.',
  'Check the permissions of the folder.': 'Vérifiez les droits d’accès au dossier.',
  'The library folder is no longer where it was.': 'Le dossier de la bibliothèque n’est plus à sa place.',
  'Plug the disk in again or put the folder back; what is not saved yet stays here until then.':
    'Rebranchez le disque ou remettez le dossier en place ; ce qui n’est pas encore enregistré reste ici en attendant.',
  'The disk reported an error ({0}).': 'Le disque a signalé une erreur ({0}).',
  'Check the disk and its cable; what is not saved yet stays here and is tried again.':
    'Vérifiez le disque et son câble ; ce qui n’est pas encore enregistré reste ici et sera réessayé.',
  'The library could not be read: {0} is damaged or missing. Nothing was changed.':
    'La bibliothèque n’a pas pu être lue : {0} est endommagé ou absent. Rien n’a été modifié.',
  'Open a backup, or keep the folder as it is and ask for help.':
    'Ouvrez une sauvegarde, ou gardez le dossier tel quel et demandez de l’aide.',
  'This library was written by a newer version of Sidelight. Nothing was changed.':
    'Cette bibliothèque a été écrite par une version plus récente de Sidelight. Rien n’a été modifié.',
  'Open it with that version or a later one.': 'Ouvrez-la avec cette version ou une version ultérieure.',
  'The folder {0} is not a Sidelight library: it has no library.json.':
    'Le dossier {0} n’est pas une bibliothèque Sidelight : il n’y a pas de fichier library.json.',
  'Choose another folder, or plug in the disk that holds the library.':
    'Choisissez un autre dossier, ou branchez le disque qui contient la bibliothèque.',
  'There is no library at {0}.': 'Il n’y a pas de bibliothèque à l’emplacement {0}.',
  'Plug in the disk that holds it, or choose another library.':
    'Branchez le disque qui la contient, ou choisissez une autre bibliothèque.',
  'The library is open in another program ({0}), so it is read-only here.':
    'La bibliothèque est ouverte dans un autre programme ({0:any}) ; elle est donc en lecture seule ici.',
  'Close it there and open it here again to make changes.':
    'Fermez-la là-bas et rouvrez-la ici pour faire des modifications.',
  'which took it over while this one did not answer': 'qui l’a reprise pendant que celui-ci ne répondait pas',
  'which does not say its name': 'qui ne dit pas son nom',
  'process {0} on {1}, since {2}': 'processus {0} sur {1}, depuis le {2:when}',
  'by {0}: process {1} on {2}, since {3}': 'par {0} : processus {1} sur {2}, depuis le {3:when}',
  'The library was opened to be read only.': 'La bibliothèque a été ouverte en lecture seule.',
  'You see what could be read of this library. Nothing is written to it.':
    'Vous voyez ce qui a pu être lu de cette bibliothèque. Rien n’y est écrit.',
  'Export what you need, or open a backup.': 'Exportez ce dont vous avez besoin, ou ouvrez une sauvegarde.',
  'Not one whole article or note could be read in this folder. Nothing was changed.':
    'Aucun article ni aucune note n’a pu être lu en entier dans ce dossier. Rien n’a été modifié.',
  'Keep the folder as it is, and try a copy of it on another computer.':
    'Gardez le dossier tel quel, et essayez-en une copie sur un autre ordinateur.',
  'The library is closed.': 'La bibliothèque est fermée.',
  'The library is being opened again.': 'La bibliothèque est en cours de réouverture.',
  'Try again in a moment; nothing was changed.': 'Réessayez dans un instant ; rien n’a été modifié.',
  'There is a library in that folder already. Nothing was changed.':
    'Ce dossier contient déjà une bibliothèque. Rien n’a été modifié.',
  'Open it with “Open Library”, or choose another folder for the new one.':
    'Ouvrez-la avec « Ouvrir une bibliothèque », ou choisissez un autre dossier pour la nouvelle.',
  'There is something in that folder already. Nothing was changed.':
    'Ce dossier contient déjà quelque chose. Rien n’a été modifié.',
  'Choose a new or an empty folder.': 'Choisissez un dossier nouveau ou vide.',
  'No library was refused.': 'Aucune bibliothèque n’a été refusée.',
  'The former folder is no longer known. Nothing was changed.':
    'L’ancien dossier n’est plus connu. Rien n’a été modifié.',
  'The former folder is open in another program. Nothing was changed.':
    'L’ancien dossier est ouvert dans un autre programme. Rien n’a été modifié.',
  'Close it there first.': 'Fermez-le d’abord là-bas.',
  'The former folder could not be moved to the bin. It stays where it is.':
    'L’ancien dossier n’a pas pu être mis à la corbeille. Il reste où il est.',
  'You can delete the folder yourself: nothing in it is used any more.':
    'Vous pouvez supprimer le dossier vous-même : rien de ce qu’il contient ne sert plus.',
  'The library could not be opened again.': 'La bibliothèque n’a pas pu être rouverte.',
  'The settings could not be saved.': 'Les réglages n’ont pas pu être enregistrés.',
  'They hold until the program is closed.': 'Ils valent jusqu’à la fermeture du programme.',
  'This library is no longer in the list.': 'Cette bibliothèque ne figure plus dans la liste.',
  'This library is no longer known.': 'Cette bibliothèque n’est plus connue.',
  'Use “Open Library”.': 'Utilisez « Ouvrir une bibliothèque ».',
  '"{0}" could not be read: {1}.': '« {0} » n’a pas pu être lu : {1:any}.',
  'its file is missing': 'son fichier est absent',
  'its file is not what was written': 'son fichier n’est plus tel qu’il a été écrit',
  'its file has another shape than expected': 'son fichier n’a pas la forme attendue',
  'Import {0} again, or put articles/{1} back from a copy of the library folder or of its backups.':
    'Importez {0} de nouveau, ou remettez articles/{1} en place à partir d’une copie du dossier de la bibliothèque ou de ses sauvegardes.',
  'The kept copy of the imported file is damaged.': 'La copie conservée du fichier importé est endommagée.',
  'Import the file again, or put originals/{0}/{1} back from a copy of the library folder or of its backups.':
    'Importez le fichier de nouveau, ou remettez originals/{0}/{1} en place à partir d’une copie du dossier de la bibliothèque ou de ses sauvegardes.',
  'This article is not in the library.': 'Cet article n’est pas dans la bibliothèque.',
  'There is nothing of this kind to be taken back or done again.': 'Il n’y a rien de tel à annuler ni à rétablir.',
  'The journal no longer holds this step whole. Nothing was changed.':
    'Le journal ne contient plus cette étape en entier. Rien n’a été modifié.',
  'Later changes of the same record build on this one. Nothing was changed.':
    'Des modifications ultérieures du même élément s’appuient sur celle-ci. Rien n’a été modifié.',
  'Undo the later ones first.': 'Annulez d’abord les plus récentes.',
  'Another window holds words that could not be saved.':
    'Une autre fenêtre contient des mots qui n’ont pas pu être enregistrés.',
  'Save them there to a file, or close that window, then try again.':
    'Enregistrez-les là-bas dans un fichier, ou fermez cette fenêtre, puis réessayez.',
  'The folder {0} for a new library cannot be made.':
    'Le dossier {0} ne peut pas être créé pour une nouvelle bibliothèque.',
  'Choose another place for it, in a folder that is there and that you may write to.':
    'Choisissez un autre emplacement, dans un dossier qui existe et où vous avez le droit d’écrire.',
};
