import type { Messages } from '../translate-messages';

/** What the program says of libraries and what is saved in them, in Spanish. */
export const libraryMessagesSpanish: Messages = {
  'The disk is full, so nothing more could be saved.': 'El disco está lleno: no se ha podido guardar nada más.',
  'Free some space; what is not saved yet stays here and is saved as soon as there is room.':
    'Libere espacio; lo que aún no está guardado se queda aquí y se guardará en cuanto haya sitio.',
  'The library is on a disk that cannot be written to.':
    'La biblioteca está en un disco en el que no se puede escribir.',
  'You can read and export. To make changes, copy the library folder to another disk.':
    'Puede leer y exportar. Para hacer cambios, copie la carpeta de la biblioteca a otro disco.',
  'The library folder may not be read or written by you.':
    'No tiene permiso para leer la carpeta de la biblioteca o escribir en ella.',
  'Check the permissions of the folder.': 'Compruebe los permisos de la carpeta.',
  'The library folder is no longer where it was.': 'La carpeta de la biblioteca ya no está donde estaba.',
  'Plug the disk in again or put the folder back; what is not saved yet stays here until then.':
    'Vuelva a conectar el disco o a poner la carpeta en su sitio; lo que aún no está guardado se queda aquí hasta entonces.',
  'The disk reported an error ({0}).': 'El disco ha comunicado un error ({0}).',
  'Check the disk and its cable; what is not saved yet stays here and is tried again.':
    'Compruebe el disco y su cable; lo que aún no está guardado se queda aquí y se volverá a intentar.',
  'The library could not be read: {0} is damaged or missing. Nothing was changed.':
    'No se ha podido leer la biblioteca: {0} está dañado o falta. No se ha cambiado nada.',
  'Open a backup, or keep the folder as it is and ask for help.':
    'Abra una copia de seguridad, o deje la carpeta como está y pida ayuda.',
  'This library was written by a newer version of Sidelight. Nothing was changed.':
    'Esta biblioteca la escribió una versión más reciente de Sidelight. No se ha cambiado nada.',
  'Open it with that version or a later one.': 'Ábrala con esa versión o con una posterior.',
  'The folder {0} is not a Sidelight library: it has no library.json.':
    'La carpeta {0} no es una biblioteca de Sidelight: no contiene library.json.',
  'Choose another folder, or plug in the disk that holds the library.':
    'Elija otra carpeta, o conecte el disco que contiene la biblioteca.',
  'There is no library at {0}.': 'No hay ninguna biblioteca en {0}.',
  'Plug in the disk that holds it, or choose another library.':
    'Conecte el disco que la contiene, o elija otra biblioteca.',
  'The library is open in another program ({0}), so it is read-only here.':
    'La biblioteca está abierta en otro programa ({0:any}), así que aquí es de solo lectura.',
  'Close it there and open it here again to make changes.': 'Ciérrela allí y vuelva a abrirla aquí para hacer cambios.',
  'which took it over while this one did not answer': 'que se hizo con ella mientras este no respondía',
  'which does not say its name': 'que no dice su nombre',
  'process {0} on {1}, since {2}': 'proceso {0} en {1}, desde el {2:when}',
  'by {0}: process {1} on {2}, since {3}': 'por {0}: proceso {1} en {2}, desde el {3:when}',
  'The library was opened to be read only.': 'La biblioteca se ha abierto solo para leer.',
  'You see what could be read of this library. Nothing is written to it.':
    'Aquí ve lo que se ha podido leer de esta biblioteca. No se escribe nada en ella.',
  'Export what you need, or open a backup.': 'Exporte lo que necesite, o abra una copia de seguridad.',
  'Not one whole article or note could be read in this folder. Nothing was changed.':
    'No se ha podido leer ni un artículo o nota completos en esta carpeta. No se ha cambiado nada.',
  'Keep the folder as it is, and try a copy of it on another computer.':
    'Deje la carpeta como está, y pruebe una copia de ella en otro ordenador.',
  'The library is closed.': 'La biblioteca está cerrada.',
  'The library is being opened again.': 'La biblioteca se está abriendo de nuevo.',
  'Try again in a moment; nothing was changed.': 'Inténtelo de nuevo en un momento; no se ha cambiado nada.',
  'There is a library in that folder already. Nothing was changed.':
    'En esa carpeta ya hay una biblioteca. No se ha cambiado nada.',
  'Open it with “Open Library”, or choose another folder for the new one.':
    'Ábrala con «Abrir biblioteca», o elija otra carpeta para la nueva.',
  'There is something in that folder already. Nothing was changed.':
    'Esa carpeta ya contiene algo. No se ha cambiado nada.',
  'Choose a new or an empty folder.': 'Elija una carpeta nueva o vacía.',
  'No library was refused.': 'No se ha rechazado ninguna biblioteca.',
  'The former folder is no longer known. Nothing was changed.':
    'La carpeta anterior ya no se conoce. No se ha cambiado nada.',
  'The former folder is open in another program. Nothing was changed.':
    'La carpeta anterior está abierta en otro programa. No se ha cambiado nada.',
  'Close it there first.': 'Ciérrela allí primero.',
  'The former folder could not be moved to the bin. It stays where it is.':
    'No se ha podido mover la carpeta anterior a la papelera. Se queda donde está.',
  'You can delete the folder yourself: nothing in it is used any more.':
    'Puede eliminar la carpeta usted mismo: ya no se usa nada de ella.',
  'The library could not be opened again.': 'No se ha podido volver a abrir la biblioteca.',
  'The settings could not be saved.': 'No se han podido guardar los ajustes.',
  'They hold until the program is closed.': 'Valen hasta que se cierre el programa.',
  'This library is no longer in the list.': 'Esta biblioteca ya no está en la lista.',
  'This library is no longer known.': 'Esta biblioteca ya no se conoce.',
  'Use “Open Library”.': 'Use «Abrir biblioteca».',
  '"{0}" could not be read: {1}.': 'No se ha podido leer «{0}»: {1:any}.',
  'its file is missing': 'falta su archivo',
  'its file is not what was written': 'su archivo no es el que se escribió',
  'its file has another shape than expected': 'su archivo no tiene la forma esperada',
  'Import {0} again, or put articles/{1} back from a copy of the library folder or of its backups.':
    'Vuelva a importar {0}, o recupere articles/{1} de una copia de la carpeta de la biblioteca o de sus copias de seguridad.',
  'The kept copy of the imported file is damaged.': 'La copia conservada del archivo importado está dañada.',
  'Import the file again, or put originals/{0}/{1} back from a copy of the library folder or of its backups.':
    'Vuelva a importar el archivo, o recupere originals/{0}/{1} de una copia de la carpeta de la biblioteca o de sus copias de seguridad.',
  'This article is not in the library.': 'Este artículo no está en la biblioteca.',
  'There is nothing of this kind to be taken back or done again.': 'No hay nada de este tipo que deshacer o rehacer.',
  'The journal no longer holds this step whole. Nothing was changed.':
    'El diario ya no contiene este paso completo. No se ha cambiado nada.',
  'Later changes of the same record build on this one. Nothing was changed.':
    'Cambios posteriores del mismo elemento se apoyan en este. No se ha cambiado nada.',
  'Undo the later ones first.': 'Deshaga primero los posteriores.',
  'Another window holds words that could not be saved.': 'Otra ventana contiene palabras que no se pudieron guardar.',
  'Save them there to a file, or close that window, then try again.':
    'Guárdelas allí en un archivo, o cierre esa ventana, y vuelva a intentarlo.',
  'The folder {0} for a new library cannot be made.': 'No se puede crear la carpeta {0} para una biblioteca nueva.',
  'Choose another place for it, in a folder that is there and that you may write to.':
    'Elija otro lugar, en una carpeta que exista y en la que usted pueda escribir.',
};
