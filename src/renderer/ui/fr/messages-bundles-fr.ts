import type { Messages } from '../translate-messages';

/** What the program says of bundles, in French. */
export const bundlesMessagesFrench: Messages = {
  '{0} Nothing was changed.': '{0:said} Rien n’a été modifié.',
  'This file is not a Sidelight bundle: it is no archive, or has no manifest of one.':
    'Ce fichier n’est pas un paquet Sidelight : ce n’est pas une archive, ou elle n’a pas de manifeste.',
  'Choose a file that “Export Library Bundle” made.':
    'Choisissez un fichier créé par « Exporter un paquet de la bibliothèque ».',
  'This bundle was made by a newer version of Sidelight.':
    'Ce paquet a été créé par une version plus récente de Sidelight.',
  'This bundle is damaged or was cut off: {0}.': 'Ce paquet est endommagé ou tronqué : {0:any}.',
  'Copy it again from where it came from, or have it exported again.':
    'Copiez-le de nouveau depuis sa source, ou faites-le exporter de nouveau.',
  'The bundle cannot be read: {0}.': 'Le paquet ne peut pas être lu : {0:any}.',
  'Check the file and its disk.': 'Vérifiez le fichier et son disque.',
  'It was cancelled.': 'Annulé.',
  'This archive is not as a bundle is made: {0}.': 'Cette archive n’est pas faite comme un paquet : {0:any}.',
  'Do not trust it; ask whoever sent it for a new export.':
    'Ne vous y fiez pas ; demandez une nouvelle exportation à la personne qui l’a envoyé.',
  '{0} is missing': '{0} est absent',
  'library.json is missing': 'library.json est absent',
  '{0} has another size than the manifest says': '{0} n’a pas la taille indiquée dans le manifeste',
  '{0} is larger than the manifest says': '{0} est plus grand que ne le dit le manifeste',
  'it holds {0} files': 'elle contient {0:n} fichiers',
  '{0} is in it twice': '{0} y figure deux fois',
  '{0} is a link': '{0} est un lien',
  'it holds a folder, {0}': 'elle contient un dossier, {0}',
  '{0} is encrypted': '{0} est chiffré',
  '{0} would unpack to {1} bytes': '{0} ferait {1:n} octets une fois décompressé',
  'there is no file of that name': 'il n’y a pas de fichier de ce nom',
  'it is a folder': 'c’est un dossier',
  'the disk reported an error ({0})': 'le disque a signalé une erreur ({0})',
  'the name of a file in it leads out of it': 'le nom d’un de ses fichiers mène au-dehors',
  'its archive cannot be read ({0})': 'son archive ne peut pas être lue ({0})',
  'its manifest has another shape than expected': 'son manifeste n’a pas la forme attendue',
  'its manifest names a file twice': 'son manifeste nomme un fichier deux fois',
  'it holds {0}, which its manifest does not name': 'elle contient {0}, que son manifeste ne nomme pas',
  '{0} is not what was written': '{0} n’est plus tel qu’il a été écrit',
  '{0} is not what its name says': '{0} n’est pas ce que dit son nom',
  'it does not hold one catalogue': 'elle ne contient pas un seul catalogue',
  'its catalogue is not whole': 'son catalogue n’est pas entier',
  'a record in its catalogue has another shape than expected': 'un élément de son catalogue n’a pas la forme attendue',
  'a record in its catalogue lies under the name of another':
    'un élément de son catalogue se trouve sous le nom d’un autre',
  'The work on the bundle ended before its time. Nothing was kept of it.':
    'Le travail sur le paquet s’est arrêté avant la fin. Rien n’en a été gardé.',
  'The reading of the bundle ended before its time. Nothing was changed.':
    'La lecture du paquet s’est arrêtée avant la fin. Rien n’a été modifié.',
  'Try again; the details are in the log.': 'Réessayez ; les détails sont dans le journal du programme.',
  'There is no article {0} in this library.': 'Il n’y a pas d’article {0} dans cette bibliothèque.',
  'Its files were lost before the bundle was made.': 'Ses fichiers ont été perdus avant la création du paquet.',
  'Its file has another shape than expected.': 'Son fichier n’a pas la forme attendue.',
  '“{0}” is here already in another state: both are kept.':
    '« {0} » est déjà ici dans un autre état : les deux sont gardés.',
  'The import was cancelled before the rest of this bundle was brought in.':
    'L’importation a été annulée avant que le reste de ce paquet soit repris.',
  'One deleted article of the bundle stayed in its recycle bin.':
    'Un article supprimé du paquet est resté dans sa corbeille.',
  '{0} deleted articles of the bundle stayed in its recycle bin.':
    '{0:n} articles supprimés du paquet sont restés dans sa corbeille.',
  'Another bundle is still being written or unpacked.':
    'Un autre paquet est encore en cours d’écriture ou de décompression.',
  'The rest of this bundle could not be read; what is told before it is in the library.':
    'La fin de ce paquet n’a pas pu être lue ; ce qui est indiqué avant est dans la bibliothèque.',
  'Import it once more: what is here already stays as it is.':
    'Importez-le encore une fois : ce qui est déjà ici reste tel quel.',
  'Have a bundle of fewer articles made.': 'Faites créer un paquet de moins d’articles.',
};
