import type { Messages } from '../translate-messages';

/** What the program says of workbooks, presentations and other files that programs keep, in French. */
export const formatsMessagesFrench: Messages = {
  '1 row above the names of the columns was left out.':
    '1 ligne au-dessus des noms des colonnes a été laissée de côté.',
  '{0} rows above the names of the columns were left out.':
    '{0:n} lignes au-dessus des noms des colonnes ont été laissées de côté.',
  '1 hidden row was left out.': '1 ligne masquée a été laissée de côté.',
  '{0} hidden rows were left out.': '{0:n} lignes masquées ont été laissées de côté.',
  '1 hidden column was left out.': '1 colonne masquée a été laissée de côté.',
  '{0} hidden columns were left out.': '{0:n} colonnes masquées ont été laissées de côté.',
  '{0} is a workbook. {1}': '{0} est un classeur. {1:any}',
  'It has no sheets that can be read.': 'Il n’a pas de feuilles lisibles.',
  'Open it in Excel or LibreOffice and save it again as .xlsx.':
    'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau en .xlsx.',
  'It was cut off: sheets or rows may be missing.': 'Il est tronqué : des feuilles ou des lignes peuvent manquer.',
  'The sheet {0} of {1} is hidden, and was left out.': 'La feuille {0} de {1} est masquée et a été laissée de côté.',
  'The sheet {0} of {1} shows no words.': 'La feuille {0} de {1} ne montre aucun mot.',
  'it has more than {0} cells, which is the limit': 'il a plus de {0:n} cellules, la limite',
  'a PowerPoint presentation': 'une présentation PowerPoint',
  'a binary Excel workbook (.xlsb)': 'un classeur Excel binaire (.xlsb)',
  'PowerPoint presentation': 'Présentation PowerPoint',
  'Excel workbook': 'Classeur Excel',
  'OpenDocument spreadsheet': 'Classeur OpenDocument',
  'It was cut off: slides may be missing.': 'Il est tronqué : des diapositives peuvent manquer.',
  'The notes of the speaker stand after the words of each slide.':
    'Les notes de l’orateur suivent les mots de chaque diapositive.',
  'Slides that are hidden were left out.': 'Des diapositives masquées ont été laissées de côté.',
  'note {0}': 'note {0}',
  '{0} of {1} has no words.': 'Aucun mot : {0:any} de {1}.',
  'It shows nothing but other pages in frames.': 'Elle ne montre que d’autres pages dans des cadres.',
  'Import the files of those pages.': 'Importez les fichiers de ces pages.',
  'The times of the subtitles were left out.': 'Les minutages des sous-titres ont été laissés de côté.',
  'a file of subtitles': 'un fichier de sous-titres',
  'a chat': 'une conversation',
};
