import type { Messages } from '../translate-messages';

/** What the program says of files with many texts, in Spanish. */
export const collectionsMessagesSpanish: Messages = {
  'row {0}': 'fila {0}',
  'Row {0} of {1} begins a quotation mark that is never closed, and was left out.':
    'La fila {0} de {1} abre unas comillas que nunca se cierran, y se ha dejado fuera.',
  'line {0}': 'línea {0}',
  'record {0}': 'registro {0}',
  'entry {0}': 'entrada {0}',
  'an entry without a key': 'una entrada sin clave',
  'chapter {0}': 'capítulo {0}',
  'mail {0}': 'correo {0}',
  'attachment {0}': 'adjunto {0}',
  '{0} of {1}': '{0:any} de {1}',
  '{0} is {1}; the limit is {2}.': '{0} ocupa {1:said}; el límite es de {2:said}.',
  'Split the file and import the parts.': 'Divida el archivo e importe las partes.',
  '{0} in {1} lies in {2} archives or mails, one in the other; that is the limit.':
    '{0:any}, en {1}, está dentro de {2:n} archivos o correos, uno dentro de otro; ese es el límite.',
  'Unpack it and import it by itself.': 'Extráigalo e impórtelo por separado.',
  '{0} holds no texts.': '{0} no contiene textos.',
  'Choose a file that holds some.': 'Elija un archivo que los contenga.',
  '{0} is a bibliography of {1}; the limit is {2}.': '{0} es una bibliografía de {1:any}; el límite es de {2:any}.',
  '{0} has more than {1} entries, which is the limit; the rest was left out.':
    '{0} tiene más de {1:n} entradas, que es el límite; el resto se ha dejado fuera.',
  '{0} of {1} is cut off or damaged, and was left out.': 'Cortado o dañado, y dejado fuera: {0:any} de {1}.',
  'Mend it in the file and import it again.': 'Corríjalo en el archivo y vuelva a importarlo.',
  '{0} of {1} has neither a title nor an abstract.': 'Sin título ni resumen: {0:any} de {1}.',
  'Fill it in.': 'Complételo.',
  'The rest of {0} cannot be read: {1}.': 'El resto de {0} no se puede leer: {1:any}.',
  'The rest of {0} cannot be read.': 'El resto de {0} no se puede leer.',
  '{0} is a bibliography without entries.': '{0} es una bibliografía sin entradas.',
  'Choose another file.': 'Elija otro archivo.',
  '{0} has more than {1} chapters, which is the limit; the rest was left out.':
    '{0} tiene más de {1:n} capítulos, que es el límite; el resto se ha dejado fuera.',
  '{0} has no words of its own; what is attached to it was read.':
    '{0} no tiene texto propio; se ha leído lo que lleva adjunto.',
  'Files without text were left out: {0} ({1}).': 'Se han dejado fuera archivos sin texto: {0:any} ({1:any}).',
  'What is attached holds no text and was left out: {0}.':
    'Lo adjunto no contiene texto y se ha dejado fuera: {0:any}.',
  'With {0} attached.': 'Con adjuntos: {0:any}.',
  'Attached to “{0}”.': 'Adjunto a «{0}».',
  '{0}, attached to {1}, holds no text.': '{0:any}, adjunto a {1}, no contiene texto.',
  '{0}, attached to {1}, is over the limit for one file.': '{0:any}, adjunto a {1}, supera el límite para un archivo.',
  'Save it and raise the limit.': 'Guárdelo y suba el límite.',
  '{0} holds more than {1} mails, which is the limit; the rest was left out.':
    '{0} contiene más de {1:n} correos, que es el límite; el resto se ha dejado fuera.',
  'Split the mailbox and import the parts.': 'Divida el buzón e importe las partes.',
  'None of the columns of {0} could be told to be the text ({1}).':
    'No se ha podido saber cuál de las columnas de {0} es el texto ({1}).',
  'Say which column holds the text.': 'Indique qué columna contiene el texto.',
  '{0} is more than {1}; that is the limit.': '{0:any}: más de {1:said}, que es el límite.',
  'Split it and import the parts.': 'Divídalo e importe las partes.',
  '{0} has no words in {1}.': '{0:any}: sin palabras en {1}.',
  'Fill it in and import it again.': 'Complételo y vuelva a importarlo.',
  '{0} is JSON without records that could be articles.': '{0} es JSON sin registros que puedan ser artículos.',
  'Choose a file with a list of them.': 'Elija un archivo con una lista de ellos.',
  '{0} has more than {1} records, which is the limit; the rest was left out.':
    '{0} tiene más de {1:n} registros, que es el límite; el resto se ha dejado fuera.',
  'The record in {0} of {1} is cut off or damaged, and was left out.':
    'Registro cortado o dañado, y dejado fuera: {0:any} de {1}.',
  '{0} is a table without a row of column names.': '{0} es una tabla sin una fila con los nombres de las columnas.',
  'Save it as CSV again.': 'Vuelva a guardarlo como CSV.',
  '{0} has more than {1} rows, which is the limit; the rest was left out.':
    '{0} tiene más de {1:n} filas, que es el límite; el resto se ha dejado fuera.',
  'Split the table and import the parts.': 'Divida la tabla e importe las partes.',
  'Mend the row in the table and import it again.': 'Corrija la fila en la tabla y vuelva a importarla.',
  'The row has {0} cells for {1} columns; the last were left out.':
    'La fila tiene {0:n} celdas; columnas: {1:n}. Las últimas se han dejado fuera.',
  'Pack it again, or unpack it and import the files.': 'Vuelva a comprimirlo, o descomprímalo e importe los archivos.',
  'The archive holds several files of this name.': 'El archivo comprimido contiene varios archivos con este nombre.',
  '{0} in {1} is a link to another file and was left out.':
    '{0}, en {1}, es un enlace a otro archivo y se ha dejado fuera.',
  'Import the file it names.': 'Importe el archivo al que apunta.',
  '{0} in {1} has a name that leads out of the archive and was left out.':
    '{0}, en {1}, tiene un nombre que lleva fuera del archivo comprimido y se ha dejado fuera.',
  'Unpack the archive with care, and import the file by itself.':
    'Descomprímalo con cuidado e importe por separado el archivo que contiene.',
  '{0} in {1} holds no text.': '{0}, en {1}, no contiene texto.',
  '{0} in {1} is protected by a password.': '{0}, en {1}, está protegido con una contraseña.',
  'Unpack it and import the file.': 'Descomprímalo e importe el archivo.',
  '{0} in {1} cannot be unpacked: {2}.': '{0}, en {1}, no se puede descomprimir: {2}.',
  '{0} in {1} cannot be unpacked.': '{0}, en {1}, no se puede descomprimir.',
  '{0} in {1} grows to more than {2} times its size when it is unpacked, which no text does.':
    '{0}, en {1}, crece a más de {2:n} veces su tamaño al descomprimirlo, cosa que ningún texto hace.',
  'Unpack it and look at it first.': 'Descomprímalo y mírelo antes.',
  '{0} in {1} is more than {2} when it is unpacked; that is the limit.':
    '{0}, en {1}, ocupa más de {2:any} al descomprimirlo; ese es el límite.',
  '{0} holds more than {1} files, which is the limit; the rest was left out.':
    '{0} contiene más de {1:n} archivos, que es el límite; el resto se ha dejado fuera.',
  '{0} holds more than {1} when it is unpacked, which is the limit; the rest was left out.':
    '{0} contiene más de {1:any} al descomprimirlo, que es el límite; el resto se ha dejado fuera.',
  'Split the archive, or unpack it and import the folder.':
    'Divida el archivo comprimido, o descomprímalo e importe la carpeta.',
  'The column “{0}” was taken for the text, which is a guess.':
    'Se tomó la columna «{0}» por el texto, por suposición.',
};
