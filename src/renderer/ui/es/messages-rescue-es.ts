import type { Messages } from '../translate-messages';

/** What the program says of damage, rescue and backups, in Spanish. */
export const rescueMessagesSpanish: Messages = {
  '{0} ended in {1} bytes that are not a whole change (most often a save cut short); a copy is kept in quarantine/.':
    '{0} terminaba en {1:n} bytes que no forman un cambio completo (casi siempre un guardado interrumpido); se conserva una copia en quarantine/.',
  '{0} is damaged in one place; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} está dañado en un lugar; los cambios anteriores y posteriores se han leído, y se conserva una copia en quarantine/.',
  '{0} is damaged in {1} places; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} está dañado en {1:n} lugares; los cambios anteriores y posteriores se han leído, y se conserva una copia en quarantine/.',
  '{0} could not be read; all that the other files hold was used instead, and a copy is kept in quarantine/.':
    'No se ha podido leer {0}; en su lugar se ha usado todo lo que contienen los demás archivos, y se conserva una copia en quarantine/.',
  '{0} is missing; changes that were only in it cannot be shown.':
    'Falta {0}; los cambios que solo estaban en él no se pueden mostrar.',
  'The changes numbered {0} to {1} are missing before a line of {2}.':
    'Faltan los cambios números {0} a {1} antes de una línea de {2}.',
  'The change numbered {0} stands out of its order in {1}; it was read all the same.':
    'El cambio número {0} está fuera de su orden en {1}; se ha leído de todos modos.',
  'The library lists no article, yet articles/ holds one file of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'La biblioteca no enumera ningún artículo, pero articles/ contiene un archivo de artículo; no se ha quitado nada. Si se interrumpió una importación, vuelva a importar los mismos archivos. Si antes había artículos, el diario se vació desde fuera: vuelva a poner una copia de él.',
  'The library lists no article, yet articles/ holds {0} files of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'La biblioteca no enumera ningún artículo, pero articles/ contiene {0:n} archivos de artículos; no se ha quitado nada. Si se interrumpió una importación, vuelva a importar los mismos archivos. Si antes había artículos, el diario se vació desde fuera: vuelva a poner una copia de él.',
  'articles/{0} is damaged.': 'articles/{0} está dañado.',
  'backups/{0} is damaged.': 'backups/{0} está dañado.',
  '{0} is damaged.': '{0} está dañado.',
  '{0} could not be read.': 'No se ha podido leer {0}.',
  'library.json could not be read.': 'No se ha podido leer library.json.',
  '{0} was written by a newer version.': '{0} lo escribió una versión más reciente.',
  'Articles and notes are read from the backup of {0} and every whole change after it.':
    'Los artículos y las notas se leen de la copia de seguridad del {0:when} y de todos los cambios completos posteriores.',
  '{0} is damaged in one place.': '{0} está dañado en un lugar.',
  '{0} is damaged in {1} places.': '{0} está dañado en {1:n} lugares.',
  '{0} holds changes of a newer version.': '{0} contiene cambios de una versión más reciente.',
  'One change is missing.': 'Falta un cambio.',
  '{0} changes are missing.': 'Faltan {0:n} cambios.',
  'One article was found by the files alone: whether it was deleted before is not known.':
    'Un artículo se ha encontrado solo por su archivo: no se sabe si se había eliminado antes.',
  '{0} articles were found by the files alone: whether it was deleted before is not known.':
    '{0:n} artículos se han encontrado solo por sus archivos: no se sabe si se habían eliminado antes.',
  'The original of "{0}" ({1}) could not be read.': 'No se ha podido leer el original de «{0}» ({1}).',
  'The original of "{0}" is not what was imported.': 'El original de «{0}» no es lo que se importó.',
  'This backup is missing or damaged. Nothing was changed.':
    'Esta copia de seguridad falta o está dañada. No se ha cambiado nada.',
  'This backup belongs to another library. Nothing was changed.':
    'Esta copia de seguridad es de otra biblioteca. No se ha cambiado nada.',
  'Choose another backup.': 'Elija otra copia de seguridad.',
  'The backup to be copied is missing or damaged.': 'La copia de seguridad que se iba a copiar falta o está dañada.',
  'Make another with “Back up now”.': 'Haga otra con «Guardar copia de seguridad ahora».',
  'The folder for copies holds the copy of another library under this name.':
    'La carpeta de las copias contiene con este nombre la copia de otra biblioteca.',
  'Choose another folder for copies.': 'Elija otra carpeta para las copias.',
  'A copy was written, but reading it back gave something else.':
    'Se escribió una copia, pero al leerla de nuevo era otra cosa.',
  'Check the disk of the folder for copies.': 'Compruebe el disco de la carpeta de las copias.',
  'A backup was written, but reading it back gave something else. It was thrown away.':
    'Se escribió una copia de seguridad, pero al leerla de nuevo era otra cosa. Se ha descartado.',
  'The earlier backups are kept. Check the disk.':
    'Las copias de seguridad anteriores se conservan. Compruebe el disco.',
  'The copy holds no whole backup. Nothing was changed.':
    'La copia no contiene ninguna copia de seguridad completa. No se ha cambiado nada.',
  'Try another copy.': 'Pruebe otra copia.',
  'A library cannot be moved into its own folder.': 'Una biblioteca no se puede mover a su propia carpeta.',
  'Choose a folder elsewhere.': 'Elija una carpeta en otro sitio.',
  'A file was copied, but reading it back gave something else. The library stays where it was.':
    'Se copió un archivo, pero al leerlo de nuevo era otra cosa. La biblioteca se queda donde estaba.',
  'Check the disk you chose.': 'Compruebe el disco que ha elegido.',
  'The backup was copied, but one file of articles could not be read here.':
    'La copia de seguridad se ha copiado, pero aquí no se ha podido leer un archivo de artículo.',
  'The backup was copied, but {0} files of articles could not be read here.':
    'La copia de seguridad se ha copiado, pero aquí no se han podido leer {0:n} archivos de artículos.',
  'Import those articles again; the log names the files.':
    'Vuelva a importar esos artículos; el registro nombra los archivos.',
  'The folder for copies of backups is not there.': 'La carpeta de las copias de seguridad no está.',
  'Plug in its disk, or choose another folder under File, Restore a Backup.':
    'Conecte su disco, o elija otra carpeta en Archivo, Restaurar una copia.',
  'The folder for copies could not be remembered.': 'No se ha podido recordar la carpeta de las copias.',
  'It holds until the program is closed.': 'Vale hasta que se cierre el programa.',
  'The library could not be backed up. {0} The earlier backups are kept.':
    'No se ha podido hacer la copia de seguridad de la biblioteca. {0:any} Las copias anteriores se conservan.',
};
