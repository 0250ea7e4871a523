import type { Messages } from '../translate-messages';

/** What the program says of what it left out of files, of those that were cut off, and of kinds that it does not read, in French. */
export const kindsMessagesFrench: Messages = {
  'It is damaged or was cut off, and cannot be read.': 'Il est endommagé ou tronqué, et ne peut pas être lu.',
  'Copy or download it again.': 'Copiez-le ou téléchargez-le de nouveau.',
  '{0} is a ZIP archive that is damaged or was cut off, and nothing in it can be read.':
    '{0} est une archive ZIP endommagée ou tronquée, et rien ne peut y être lu.',
  '{0} was cut off: 1 file at its beginning was read, the rest is missing.':
    '{0} est tronqué : 1 fichier du début a été lu, le reste manque.',
  '{0} was cut off: {1} files at its beginning were read, the rest is missing.':
    '{0} est tronqué : {1:n} fichiers du début ont été lus, le reste manque.',
  'Copy or download it again. What is here already will not come in twice.':
    'Copiez-le ou téléchargez-le de nouveau. Ce qui est déjà ici n’entrera pas deux fois.',
  'It was cut off, and the part with its text is missing.':
    'Il est tronqué, et la partie qui contient son texte manque.',
  'It was cut off, and its table of contents is missing.': 'Il est tronqué, et sa table des matières manque.',
  'It was cut off: {0} of its {1} pages were read, the rest is missing. Copy or download it again.':
    'Il est tronqué : {0:n} de ses {1:n} pages ont été lues, le reste manque. Copiez-le ou téléchargez-le de nouveau.',
  '{0} of its {1} pages were read: the others are not in the file.':
    '{0:n} de ses {1:n} pages ont été lues : les autres ne sont pas dans le fichier.',
  'It was cut off: its text is whole, but notes and properties may be missing.':
    'Il est tronqué : son texte est entier, mais des notes et des propriétés peuvent manquer.',
  'It is a Word document without a text.': 'C’est un document Word sans texte.',
  'It is XML of a kind that is not known: its words were kept, and the marks around them left out.':
    'C’est du XML d’un genre inconnu : ses mots ont été gardés, et les balises qui les entourent laissées de côté.',
  '{0} is a link that leads out of the folder and was left out.':
    '{0} est un lien qui sort du dossier et a été laissé de côté.',
  'The same words as “{0}”, in another file; it was not ticked before the import.':
    'Les mêmes mots que « {0} », dans un autre fichier ; il n’était pas coché avant l’importation.',
  'Choose it once more, and tick it, to have it too.': 'Choisissez-le encore une fois et cochez-le pour l’avoir aussi.',
  'Was not ticked before the import.': 'N’était pas coché avant l’importation.',
  '{0} in {1} was cut off.': '{0} dans {1} est tronqué.',
  'It was cut off, and the list of its pages is missing.': 'Il est tronqué, et la liste de ses pages manque.',
  'XML document': 'Document XML',
  'a Word document in XML': 'un document Word en XML',
  'an XML document': 'un document XML',
  '{0} is no text, and of no kind that can be read.': '{0} n’est pas un texte, ni d’un genre qui peut être lu.',
  'Open it in the program it came from, save it as plain text (.txt), PDF or Word (.docx), and import that.':
    'Ouvrez-le dans le programme dont il provient, enregistrez-le en texte brut (.txt), en PDF ou en Word (.docx), et importez le résultat.',
  'a WordPerfect document': 'un document WordPerfect',
  'Open it in Word or LibreOffice, save it as Word (.docx) or OpenDocument (.odt), and import that.':
    'Ouvrez-le dans Word ou LibreOffice, enregistrez-le en Word (.docx) ou OpenDocument (.odt), et importez le résultat.',
  'a DjVu document': 'un document DjVu',
  'Have what is said in it written down, and import the text.':
    'Faites transcrire ce qui y est dit, et importez le texte.',
  'a mail of Outlook (.msg)': 'un courriel d’Outlook (.msg)',
  'Open it in Outlook, save it as plain text (.txt), and import that.':
    'Ouvrez-le dans Outlook, enregistrez-le en texte brut (.txt), et importez le résultat.',
  'an old PowerPoint presentation (.ppt)': 'une ancienne présentation PowerPoint (.ppt)',
  'Open it in PowerPoint or LibreOffice, save it as PDF, and import that.':
    'Ouvrez-le dans PowerPoint ou LibreOffice, enregistrez-le en PDF, et importez le résultat.',
  'an old Word document (.doc)': 'un ancien document Word (.doc)',
  'an old Excel workbook (.xls)': 'un ancien classeur Excel (.xls)',
  'Open it in Excel or LibreOffice, save each sheet as CSV (.csv), and import those.':
    'Ouvrez-le dans Excel ou LibreOffice, enregistrez chaque feuille en CSV (.csv), et importez les résultats.',
  'an OpenDocument presentation (.odp)': 'une présentation OpenDocument (.odp)',
  'a document of Pages, Numbers or Keynote': 'un document Pages, Numbers ou Keynote',
  'Open it in the program it came from, export it as Word (.docx), CSV or PDF, and import that.':
    'Ouvrez-le dans le programme dont il provient, exportez-le en Word (.docx), CSV ou PDF, et importez le résultat.',
  'an Office document that is protected by a password': 'un document Office protégé par un mot de passe',
  'an old Office document': 'un ancien document Office',
  '1 zero byte, which is no part of a text, was left out.':
    '1 octet nul, qui ne fait partie d’aucun texte, a été laissé de côté.',
  '{0} zero bytes, which are no part of a text, were left out.':
    '{0:n} octets nuls, qui ne font partie d’aucun texte, ont été laissés de côté.',
  'Words that are marked as hidden were left out.': 'Des mots marqués comme masqués ont été laissés de côté.',
  'Words that were deleted while changes were tracked were left out.':
    'Des mots supprimés en suivi des modifications ont été laissés de côté.',
  'Comments were left out.': 'Des commentaires ont été laissés de côté.',
};
