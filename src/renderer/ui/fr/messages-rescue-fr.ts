import type { Messages } from '../translate-messages';

/** What the program says of damage, rescue and backups, in French. */
export const rescueMessagesFrench: Messages = {
  '{0} ended in {1} bytes that are not a whole change (most often a save cut short); a copy is kept in quarantine/.':
    '{0} se terminait par {1:n} octets qui ne forment pas une modification entière (le plus souvent un enregistrement interrompu) ; une copie en est gardée dans quarantine/.',
  '{0} is damaged in one place; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} est endommagé à un endroit ; les modifications d’avant et d’après ont été lues, une copie en est gardée dans quarantine/.',
  '{0} is damaged in {1} places; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} est endommagé à {1:n} endroits ; les modifications d’avant et d’après ont été lues, une copie en est gardée dans quarantine/.',
  '{0} could not be read; all that the other files hold was used instead, and a copy is kept in quarantine/.':
    '{0} n’a pas pu être lu ; tout ce que contiennent les autres fichiers a servi à sa place, et une copie en est gardée dans quarantine/.',
  '{0} is missing; changes that were only in it cannot be shown.':
    '{0} est absent ; les modifications qu’il était seul à contenir ne peuvent pas être montrées.',
  'The changes numbered {0} to {1} are missing before a line of {2}.':
    'Les modifications numéro {0} à {1} manquent avant une ligne de {2}.',
  'The change numbered {0} stands out of its order in {1}; it was read all the same.':
    'La modification numéro {0} n’est pas à sa place dans {1} ; elle a été lue tout de même.',
  'The library lists no article, yet articles/ holds one file of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'La bibliothèque ne répertorie aucun article, mais articles/ contient un fichier d’article ; rien n’en a été retiré. Si une importation a été interrompue, importez de nouveau les mêmes fichiers. S’il y avait des articles auparavant, le journal a été vidé de l’extérieur : remettez-en une copie en place.',
  'The library lists no article, yet articles/ holds {0} files of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'La bibliothèque ne répertorie aucun article, mais articles/ contient {0:n} fichiers d’articles ; rien n’en a été retiré. Si une importation a été interrompue, importez de nouveau les mêmes fichiers. S’il y avait des articles auparavant, le journal a été vidé de l’extérieur : remettez-en une copie en place.',
  'articles/{0} is damaged.': 'articles/{0} est endommagé.',
  'backups/{0} is damaged.': 'backups/{0} est endommagé.',
  '{0} is damaged.': '{0} est endommagé.',
  '{0} could not be read.': '{0} n’a pas pu être lu.',
  'library.json could not be read.': 'library.json n’a pas pu être lu.',
  '{0} was written by a newer version.': '{0} a été écrit par une version plus récente.',
  'Articles and notes are read from the backup of {0} and every whole change after it.':
    'Les articles et les notes sont lus dans la sauvegarde du {0:when} et dans toutes les modifications entières qui l’ont suivie.',
  '{0} is damaged in one place.': '{0} est endommagé à un endroit.',
  '{0} is damaged in {1} places.': '{0} est endommagé à {1:n} endroits.',
  '{0} holds changes of a newer version.': '{0} contient des modifications d’une version plus récente.',
  'One change is missing.': 'Il manque une modification.',
  '{0} changes are missing.': 'Il manque {0:n} modifications.',
  'One article was found by the files alone: whether it was deleted before is not known.':
    'Un article n’a été retrouvé que par son fichier : on ne sait pas s’il avait été supprimé.',
  '{0} articles were found by the files alone: whether it was deleted before is not known.':
    '{0:n} articles n’ont été retrouvés que par leurs fichiers : on ne sait pas s’ils avaient été supprimés.',
  'The original of "{0}" ({1}) could not be read.': 'L’original de « {0} » ({1}) n’a pas pu être lu.',
  'The original of "{0}" is not what was imported.': 'L’original de « {0} » n’est pas ce qui a été importé.',
  'This backup is missing or damaged. Nothing was changed.':
    'Cette sauvegarde est absente ou endommagée. Rien n’a été modifié.',
  'This backup belongs to another library. Nothing was changed.':
    'Cette sauvegarde appartient à une autre bibliothèque. Rien n’a été modifié.',
  'Choose another backup.': 'Choisissez une autre sauvegarde.',
  'The backup to be copied is missing or damaged.': 'La sauvegarde à copier est absente ou endommagée.',
  'Make another with “Back up now”.': 'Faites-en une autre avec « Sauvegarder maintenant ».',
  'The folder for copies holds the copy of another library under this name.':
    'Le dossier des copies contient sous ce nom la copie d’une autre bibliothèque.',
  'Choose another folder for copies.': 'Choisissez un autre dossier pour les copies.',
  'A copy was written, but reading it back gave something else.':
    'Une copie a été écrite, mais sa relecture a donné autre chose.',
  'Check the disk of the folder for copies.': 'Vérifiez le disque du dossier des copies.',
  'A backup was written, but reading it back gave something else. It was thrown away.':
    'Une sauvegarde a été écrite, mais sa relecture a donné autre chose. Elle a été jetée.',
  'The earlier backups are kept. Check the disk.': 'Les sauvegardes précédentes sont conservées. Vérifiez le disque.',
  'The copy holds no whole backup. Nothing was changed.':
    'La copie ne contient aucune sauvegarde entière. Rien n’a été modifié.',
  'Try another copy.': 'Essayez une autre copie.',
  'A library cannot be moved into its own folder.':
    'Une bibliothèque ne peut pas être déplacée dans son propre dossier.',
  'Choose a folder elsewhere.': 'Choisissez un dossier ailleurs.',
  'A file was copied, but reading it back gave something else. The library stays where it was.':
    'Un fichier a été copié, mais sa relecture a donné autre chose. La bibliothèque reste où elle était.',
  'Check the disk you chose.': 'Vérifiez le disque que vous avez choisi.',
  'The backup was copied, but one file of articles could not be read here.':
    'La sauvegarde a été copiée, mais un fichier d’article n’a pas pu être lu ici.',
  'The backup was copied, but {0} files of articles could not be read here.':
    'La sauvegarde a été copiée, mais {0:n} fichiers d’articles n’ont pas pu être lus ici.',
  'Import those articles again; the log names the files.':
    'Importez de nouveau ces articles ; le journal du programme nomme les fichiers.',
  'The folder for copies of backups is not there.': 'Le dossier des copies de sauvegardes n’est pas là.',
  'Plug in its disk, or choose another folder under File, Restore a Backup.':
    'Branchez son disque, ou choisissez un autre dossier dans Fichier, Restaurer une sauvegarde.',
  'The folder for copies could not be remembered.': 'Le dossier des copies n’a pas pu être mémorisé.',
  'It holds until the program is closed.': 'Il vaut jusqu’à la fermeture du programme.',
  'The library could not be backed up. {0} The earlier backups are kept.':
    'La bibliothèque n’a pas pu être sauvegardée. {0:any} Les sauvegardes précédentes sont conservées.',
};
