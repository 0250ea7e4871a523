import type { Messages } from '../translate-messages';

/** What the program says of what it left out of files, of those that were cut off, and of kinds that it does not read, in Spanish. */
export const kindsMessagesSpanish: Messages = {
  'It is damaged or was cut off, and cannot be read.': 'Está dañado o incompleto, y no se puede leer.',
  'Copy or download it again.': 'Cópielo o descárguelo de nuevo.',
  '{0} is a ZIP archive that is damaged or was cut off, and nothing in it can be read.':
    '{0} es un archivo ZIP dañado o incompleto, y no se puede leer nada de él.',
  '{0} was cut off: 1 file at its beginning was read, the rest is missing.':
    '{0} está incompleto: se ha leído 1 archivo del principio, el resto falta.',
  '{0} was cut off: {1} files at its beginning were read, the rest is missing.':
    '{0} está incompleto: se han leído {1:n} archivos del principio, el resto falta.',
  'Copy or download it again. What is here already will not come in twice.':
    'Cópielo o descárguelo de nuevo. Lo que ya está aquí no entrará dos veces.',
  'It was cut off, and the part with its text is missing.': 'Está incompleto, y falta la parte que contiene su texto.',
  'It was cut off, and its table of contents is missing.': 'Está incompleto, y falta su índice.',
  'It was cut off: {0} of its {1} pages were read, the rest is missing. Copy or download it again.':
    'Está incompleto: se han leído {0:n} de sus {1:n} páginas, el resto falta. Cópielo o descárguelo de nuevo.',
  '{0} of its {1} pages were read: the others are not in the file.':
    'Se han leído {0:n} de sus {1:n} páginas: las demás no están en el archivo.',
  'It was cut off: its text is whole, but notes and properties may be missing.':
    'Está incompleto: su texto está entero, pero pueden faltar notas y propiedades.',
  'It is a Word document without a text.': 'Es un documento de Word sin texto.',
  'It is XML of a kind that is not known: its words were kept, and the marks around them left out.':
    'Es XML de un tipo desconocido: se han conservado sus palabras y se han omitido las marcas que las rodean.',
  '{0} is a link that leads out of the folder and was left out.':
    '{0} es un enlace que sale de la carpeta y se ha omitido.',
  'The same words as “{0}”, in another file; it was not ticked before the import.':
    'Las mismas palabras que «{0}», en otro archivo; no estaba marcado antes de la importación.',
  'Choose it once more, and tick it, to have it too.': 'Elíjalo otra vez y márquelo para tenerlo también.',
  'Was not ticked before the import.': 'No estaba marcado antes de la importación.',
  '{0} in {1} was cut off.': '{0} en {1} está incompleto.',
  'It was cut off, and the list of its pages is missing.': 'Está incompleto, y falta la lista de sus páginas.',
  'XML document': 'Documento XML',
  'a Word document in XML': 'un documento de Word en XML',
  'an XML document': 'un documento XML',
  '{0} is no text, and of no kind that can be read.': '{0} no es un texto ni de un tipo que se pueda leer.',
  'Open it in the program it came from, save it as plain text (.txt), PDF or Word (.docx), and import that.':
    'Ábralo en el programa del que procede, guárdelo como texto sin formato (.txt), PDF o Word (.docx) e importe el resultado.',
  'a WordPerfect document': 'un documento de WordPerfect',
  'Open it in Word or LibreOffice, save it as Word (.docx) or OpenDocument (.odt), and import that.':
    'Ábralo en Word o LibreOffice, guárdelo como Word (.docx) u OpenDocument (.odt) e importe el resultado.',
  'a DjVu document': 'un documento DjVu',
  'Have what is said in it written down, and import the text.':
    'Haga transcribir lo que se dice en él e importe el texto.',
  'a mail of Outlook (.msg)': 'un correo de Outlook (.msg)',
  'Open it in Outlook, save it as plain text (.txt), and import that.':
    'Ábralo en Outlook, guárdelo como texto sin formato (.txt) e importe el resultado.',
  'an old PowerPoint presentation (.ppt)': 'una presentación antigua de PowerPoint (.ppt)',
  'Open it in PowerPoint or LibreOffice, save it as PDF, and import that.':
    'Ábralo en PowerPoint o LibreOffice, guárdelo como PDF e importe el resultado.',
  'an old Word document (.doc)': 'un documento antiguo de Word (.doc)',
  'an old Excel workbook (.xls)': 'un libro antiguo de Excel (.xls)',
  'Open it in Excel or LibreOffice, save each sheet as CSV (.csv), and import those.':
    'Ábralo en Excel o LibreOffice, guarde cada hoja como CSV (.csv) e importe los resultados.',
  'an OpenDocument presentation (.odp)': 'una presentación OpenDocument (.odp)',
  'a document of Pages, Numbers or Keynote': 'un documento de Pages, Numbers o Keynote',
  'Open it in the program it came from, export it as Word (.docx), CSV or PDF, and import that.':
    'Ábralo en el programa del que procede, expórtelo como Word (.docx), CSV o PDF e importe el resultado.',
  'an Office document that is protected by a password': 'un documento de Office protegido con contraseña',
  'an old Office document': 'un documento antiguo de Office',
  '1 zero byte, which is no part of a text, was left out.':
    'Se ha omitido 1 byte nulo, que no forma parte de ningún texto.',
  '{0} zero bytes, which are no part of a text, were left out.':
    'Se han omitido {0:n} bytes nulos, que no forman parte de ningún texto.',
  'Words that are marked as hidden were left out.': 'Se han omitido palabras marcadas como ocultas.',
  'Words that were deleted while changes were tracked were left out.':
    'Se han omitido palabras eliminadas con el control de cambios.',
  'Comments were left out.': 'Se han omitido comentarios.',
};
