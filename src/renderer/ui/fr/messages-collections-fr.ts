import type { Messages } from '../translate-messages';

/** What the program says of files with many texts, in French. */
export const collectionsMessagesFrench: Messages = {
  'row {0}': 'ligne {0}',
  'Row {0} of {1} begins a quotation mark that is never closed, and was left out.':
    'La ligne {0} de {1} ouvre un guillemet qui n’est jamais fermé ; elle a été laissée de côté.',
  'line {0}': 'ligne {0}',
  'record {0}': 'enregistrement {0}',
  'entry {0}': 'entrée {0}',
  'an entry without a key': 'une entrée sans clé',
  'chapter {0}': 'chapitre {0}',
  'mail {0}': 'courriel {0}',
  'attachment {0}': 'pièce jointe {0}',
  '{0} of {1}': '{0:any} de {1}',
  '{0} is {1}; the limit is {2}.': '{0} fait {1:said} ; la limite est de {2:said}.',
  'Split the file and import the parts.': 'Divisez le fichier et importez les parties.',
  '{0} in {1} lies in {2} archives or mails, one in the other; that is the limit.':
    '{0:any}, dans {1}, se trouve dans {2:n} archives ou courriels imbriqués ; c’est la limite.',
  'Unpack it and import it by itself.': 'Extrayez-le et importez-le à part.',
  '{0} holds no texts.': '{0} ne contient aucun texte.',
  'Choose a file that holds some.': 'Choisissez un fichier qui en contient.',
  '{0} is a bibliography of {1}; the limit is {2}.': '{0} est une bibliographie de {1:any} ; la limite est de {2:any}.',
  '{0} has more than {1} entries, which is the limit; the rest was left out.':
    '{0} compte plus de {1:n} entrées, la limite ; le reste a été laissé de côté.',
  '{0} of {1} is cut off or damaged, and was left out.': 'Tronqué ou endommagé, et laissé de côté : {0:any} de {1}.',
  'Mend it in the file and import it again.': 'Corrigez-le dans le fichier et importez-le de nouveau.',
  '{0} of {1} has neither a title nor an abstract.': 'Ni titre ni résumé : {0:any} de {1}.',
  'Fill it in.': 'Complétez.',
  'The rest of {0} cannot be read: {1}.': 'Le reste de {0} ne peut pas être lu : {1:any}.',
  'The rest of {0} cannot be read.': 'Le reste de {0} ne peut pas être lu.',
  '{0} is a bibliography without entries.': '{0} est une bibliographie sans entrées.',
  'Choose another file.': 'Choisissez un autre fichier.',
  '{0} has more than {1} chapters, which is the limit; the rest was left out.':
    '{0} compte plus de {1:n} chapitres, la limite ; le reste a été laissé de côté.',
  '{0} has no words of its own; what is attached to it was read.':
    '{0} n’a pas de texte propre ; ses pièces jointes ont été lues.',
  'Files without text were left out: {0} ({1}).': 'Fichiers sans texte laissés de côté : {0:any} ({1:any}).',
  'What is attached holds no text and was left out: {0}.':
    'Ce qui est joint ne contient pas de texte et a été laissé de côté : {0:any}.',
  'With {0} attached.': 'Avec en pièce jointe : {0:any}.',
  'Attached to “{0}”.': 'Pièce jointe à « {0} ».',
  '{0}, attached to {1}, holds no text.': '{0:any}, joint à {1}, ne contient pas de texte.',
  '{0}, attached to {1}, is over the limit for one file.': '{0:any}, joint à {1}, dépasse la limite pour un fichier.',
  'Save it and raise the limit.': 'Enregistrez-le et relevez la limite.',
  '{0} holds more than {1} mails, which is the limit; the rest was left out.':
    '{0} contient plus de {1:n} courriels, la limite ; le reste a été laissé de côté.',
  'Split the mailbox and import the parts.': 'Divisez la boîte aux lettres et importez les parties.',
  'None of the columns of {0} could be told to be the text ({1}).':
    'Impossible de dire laquelle des colonnes de {0} contient le texte ({1}).',
  'Say which column holds the text.': 'Indiquez quelle colonne contient le texte.',
  '{0} is more than {1}; that is the limit.': '{0:any} : plus de {1:said}, et c’est la limite.',
  'Split it and import the parts.': 'Divisez-le et importez les parties.',
  '{0} has no words in {1}.': '{0:any} : aucun mot dans {1}.',
  'Fill it in and import it again.': 'Complétez, puis importez de nouveau.',
  '{0} is JSON without records that could be articles.':
    '{0} est du JSON sans enregistrements qui puissent être des articles.',
  'Choose a file with a list of them.': 'Choisissez un fichier qui en contient une liste.',
  '{0} has more than {1} records, which is the limit; the rest was left out.':
    '{0} compte plus de {1:n} enregistrements, la limite ; le reste a été laissé de côté.',
  'The record in {0} of {1} is cut off or damaged, and was left out.':
    'Enregistrement tronqué ou endommagé, et laissé de côté : {0:any} de {1}.',
  '{0} is a table without a row of column names.': '{0} est un tableau sans ligne de noms de colonnes.',
  'Save it as CSV again.': 'Enregistrez-le de nouveau au format CSV.',
  '{0} has more than {1} rows, which is the limit; the rest was left out.':
    '{0} compte plus de {1:n} lignes, la limite ; le reste a été laissé de côté.',
  'Split the table and import the parts.': 'Divisez le tableau et importez les parties.',
  'Mend the row in the table and import it again.': 'Corrigez la ligne dans le tableau et importez-la de nouveau.',
  'The row has {0} cells for {1} columns; the last were left out.':
    'Nombre de cellules de la ligne : {0:n}, pour {1:n} colonnes ; les dernières ont été laissées de côté.',
  'Pack it again, or unpack it and import the files.': 'Recompressez-la, ou décompressez-la et importez les fichiers.',
  'The archive holds several files of this name.': 'L’archive contient plusieurs fichiers de ce nom.',
  '{0} in {1} is a link to another file and was left out.':
    '{0}, dans {1}, est un lien vers un autre fichier ; il a été laissé de côté.',
  'Import the file it names.': 'Importez le fichier qu’il désigne.',
  '{0} in {1} has a name that leads out of the archive and was left out.':
    '{0}, dans {1}, porte un nom qui mène hors de l’archive ; il a été laissé de côté.',
  'Unpack the archive with care, and import the file by itself.':
    'Décompressez l’archive avec précaution, et importez le fichier à part.',
  '{0} in {1} holds no text.': '{0}, dans {1}, ne contient pas de texte.',
  '{0} in {1} is protected by a password.': '{0}, dans {1}, est protégé par un mot de passe.',
  'Unpack it and import the file.': 'Décompressez l’archive et importez le fichier.',
  '{0} in {1} cannot be unpacked: {2}.': '{0}, dans {1}, ne peut pas être décompressé : {2}.',
  '{0} in {1} cannot be unpacked.': '{0}, dans {1}, ne peut pas être décompressé.',
  '{0} in {1} grows to more than {2} times its size when it is unpacked, which no text does.':
    '{0}, dans {1}, dépasse {2:n} fois sa taille une fois décompressé, ce qu’aucun texte ne fait.',
  'Unpack it and look at it first.': 'Décompressez-le et examinez-le d’abord.',
  '{0} in {1} is more than {2} when it is unpacked; that is the limit.':
    '{0}, dans {1}, dépasse {2:any} une fois décompressé ; c’est la limite.',
  '{0} holds more than {1} files, which is the limit; the rest was left out.':
    '{0} contient plus de {1:n} fichiers, la limite ; le reste a été laissé de côté.',
  '{0} holds more than {1} when it is unpacked, which is the limit; the rest was left out.':
    '{0} contient plus de {1:any} une fois décompressé, la limite ; le reste a été laissé de côté.',
  'Split the archive, or unpack it and import the folder.':
    'Divisez l’archive, ou décompressez-la et importez le dossier.',
  'The column “{0}” was taken for the text, which is a guess.':
    'La colonne « {0} » a été prise pour le texte, par supposition.',
};
