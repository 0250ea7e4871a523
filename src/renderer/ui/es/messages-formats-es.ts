import type { Messages } from '../translate-messages';

/** What the program says of workbooks, presentations and other files that programs keep, in Spanish. */
export const formatsMessagesSpanish: Messages = {
  '1 row above the names of the columns was left out.':
    'Se ha dejado fuera 1 fila encima de los nombres de las columnas.',
  '{0} rows above the names of the columns were left out.':
    'Se han dejado fuera {0:n} filas encima de los nombres de las columnas.',
  '1 hidden row was left out.': 'Se ha dejado fuera 1 fila oculta.',
  '{0} hidden rows were left out.': 'Se han dejado fuera {0:n} filas ocultas.',
  '1 hidden column was left out.': 'Se ha dejado fuera 1 columna oculta.',
  '{0} hidden columns were left out.': 'Se han dejado fuera {0:n} columnas ocultas.',
  '{0} is a workbook. {1}': '{0} es un libro de hojas de cálculo. {1:any}',
  'It has no sheets that can be read.': 'No tiene hojas que se puedan leer.',
  'Open it in Excel or LibreOffice and save it again as .xlsx.':
    'Ábralo en Excel o LibreOffice y guárdelo de nuevo como .xlsx.',
  'It was cut off: sheets or rows may be missing.': 'Está cortado: pueden faltar hojas o filas.',
  'The sheet {0} of {1} is hidden, and was left out.': 'La hoja {0} de {1} está oculta y se ha dejado fuera.',
  'The sheet {0} of {1} shows no words.': 'La hoja {0} de {1} no muestra ninguna palabra.',
  'it has more than {0} cells, which is the limit': 'tiene más de {0:n} celdas, que es el límite',
  'a PowerPoint presentation': 'una presentación de PowerPoint',
  'a binary Excel workbook (.xlsb)': 'un libro binario de Excel (.xlsb)',
  'PowerPoint presentation': 'Presentación de PowerPoint',
  'Excel workbook': 'Libro de Excel',
  'OpenDocument spreadsheet': 'Hoja de cálculo OpenDocument',
  'It was cut off: slides may be missing.': 'Está cortado: pueden faltar diapositivas.',
  'The notes of the speaker stand after the words of each slide.':
    'Las notas del orador siguen a las palabras de cada diapositiva.',
  'Slides that are hidden were left out.': 'Se han dejado fuera diapositivas ocultas.',
  'note {0}': 'nota {0}',
  '{0} of {1} has no words.': 'Sin palabras: {0:any} de {1}.',
  'It shows nothing but other pages in frames.': 'Solo muestra otras páginas en marcos.',
  'Import the files of those pages.': 'Importe los archivos de esas páginas.',
  'The times of the subtitles were left out.': 'Se han dejado fuera los tiempos de los subtítulos.',
  'a file of subtitles': 'un archivo de subtítulos',
  'a chat': 'una conversación',
};
