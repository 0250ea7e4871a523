import type { Messages } from '../translate-messages';

/** What the program says of what became of an import, in Spanish. */
export const outcomesMessagesSpanish: Messages = {
  'Imported before the interruption.': 'Importado antes de la interrupción.',
  'Was deleted from the library and is back.': 'Se había eliminado de la biblioteca y ha vuelto.',
  'Was deleted from the library and is back, read as it was chosen now.':
    'Se había eliminado de la biblioteca y ha vuelto, leído como se eligió ahora.',
  'Was deleted from the library, and stays so.': 'Se había eliminado de la biblioteca, y sigue así.',
  'Import it by hand to have it back.': 'Impórtelo a mano para tenerlo de nuevo.',
  'Already in the library, as “{0}”.': 'Ya está en la biblioteca, como «{0}».',
  'Already in the library.': 'Ya está en la biblioteca.',
  'Read as {0}; {1} damaged place could not be read.': 'Leído como {0}; {1:n} lugar dañado no se ha podido leer.',
  'Read as {0}; {1} damaged places could not be read.': 'Leído como {0}; {1:n} lugares dañados no se han podido leer.',
  'Read as {0}, which is a guess.': 'Leído como {0}, por suposición.',
  'The same words as “{0}”, in another file.': 'Las mismas palabras que «{0}», en otro archivo.',
  'Another version of “{0}”, of the same file name ({1} % the same).':
    'Otra versión de «{0}», con el mismo nombre de archivo (igual en un {1:n} %).',
  'Nearly the same as “{0}” ({1} %).': 'Casi igual que «{0}» ({1:n} %).',
  'The import was cancelled before this file was read.': 'La importación se canceló antes de leer este archivo.',
  'The import was interrupted before this file was read.': 'La importación se interrumpió antes de leer este archivo.',
  'The import was cancelled before the rest of this file was read.':
    'La importación se canceló antes de leer el resto de este archivo.',
  'Retry it from this report.': 'Vuelva a intentarlo desde este informe.',
  'The part of the program that writes files has ended, so these articles were not saved.':
    'La parte del programa que escribe los archivos ha terminado, así que estos artículos no se han guardado.',
  'Import them again.': 'Vuelva a importarlos.',
  'Articles cannot be compared here.': 'Aquí no se pueden comparar artículos.',
  'These files are no longer waiting to be imported.': 'Estos archivos ya no están a la espera de importarse.',
  'Choose them again.': 'Vuelva a elegirlos.',
  '{0} was dropped on the window and is no longer at hand.': '{0} se soltó sobre la ventana y ya no está disponible.',
  'Drop it again.': 'Vuelva a soltarlo.',
  'This file cannot be read in other encodings here.': 'Este archivo no se puede leer aquí en otras codificaciones.',
  '{0} does not hold this text any more.': '{0} ya no contiene este texto.',
  'Choose the file again.': 'Vuelva a elegir el archivo.',
  'The decisions on this article changed while its summary was being drawn.':
    'Las decisiones sobre este artículo cambiaron mientras se volvía a hacer su resumen.',
  'Summaries are already being drawn anew.': 'Ya se están volviendo a hacer resúmenes.',
  'Wait until that has ended, or cancel it.': 'Espere a que termine, o cancele.',
  'This summary cannot be drawn anew here.': 'Este resumen no se puede volver a hacer aquí.',
  'The decisions on this article changed while it was being read.':
    'Las decisiones sobre este artículo cambiaron mientras se leía.',
  '{0} is a file of the kind “{1}”, which says itself how its letters are to be read.':
    '{0} es un archivo del tipo «{1:any}», que indica por sí mismo cómo leer sus letras.',
  'PDF document': 'documento PDF',
  'Word document': 'documento de Word',
  'OpenDocument text': 'texto OpenDocument',
  'Book (EPUB)': 'libro (EPUB)',
  'Chapter of a book (EPUB)': 'capítulo de un libro (EPUB)',
  'RTF document': 'documento RTF',
  Mail: 'correo',
  'Saved web page': 'página web guardada',
  'Where its words are wrong in the program it came from too, mend it there and import it again.':
    'Si sus palabras también son incorrectas en el programa del que procede, corríjalo allí y vuelva a importarlo.',
  '{0} is a part of {1}, which is read as a whole.': '{0} es una parte de {1:any}, que se lee entero.',
  'a file': 'un archivo',
  'Save that file as UTF-8 and import it again.': 'Guarde ese archivo como UTF-8 y vuelva a importarlo.',
  'There is no report of this import any more.': 'Ya no hay ningún informe de esta importación.',
  'There is no such text in this preview.': 'No hay tal texto en esta vista previa.',
  'This import has come to its end.': 'Esta importación ha terminado.',
  'The library cannot be written to, so nothing can come into it.':
    'No se puede escribir en la biblioteca, así que nada puede entrar en ella.',
  'This folder holds the library itself.': 'Esta carpeta contiene la propia biblioteca.',
  'Choose one beside it.': 'Elija otra al lado.',
  'The folder could not be remembered.': 'No se ha podido recordar la carpeta.',
  'Check that the disk is not full.': 'Compruebe que el disco no esté lleno.',
  'The disk of the library is full, so nothing of this text is in the library.':
    'El disco de la biblioteca está lleno; nada de este texto está en la biblioteca.',
  'What was added before stays. Make room on that disk, then choose Retry in this report.':
    'Lo que se añadió antes se queda. Libere espacio en ese disco y elija «Reintentar» en este informe.',
  'The library folder is no longer where it was, so nothing of this text is in the library.':
    'La carpeta de la biblioteca ya no está en su sitio; nada de este texto está en la biblioteca.',
  'Plug the disk in again or put the folder back, then choose Retry in this report.':
    'Vuelva a conectar el disco o a poner la carpeta en su sitio, y elija «Reintentar» en este informe.',
  'The disk of the library is full, so the import was not begun.':
    'El disco de la biblioteca está lleno; la importación no ha comenzado.',
  'Make room on that disk, then import these files again.':
    'Libere espacio en ese disco y vuelva a importar estos archivos.',
  'The library folder is no longer where it was, so the import was not begun.':
    'La carpeta de la biblioteca ya no está en su sitio; la importación no ha comenzado.',
  'Plug the disk in again or put the folder back, then import these files again.':
    'Vuelva a conectar el disco o a poner la carpeta en su sitio, y vuelva a importar estos archivos.',
  'Was left out the last time, and is again unless you tick it.':
    'Se descartó la última vez, y se descarta de nuevo si no lo marca.',
};
