import type { Messages } from '../translate-messages';

/** What the program says of bundles, in Spanish. */
export const bundlesMessagesSpanish: Messages = {
  '{0} Nothing was changed.': '{0:said} No se ha cambiado nada.',
  'This file is not a Sidelight bundle: it is no archive, or has no manifest of one.':
    'Este archivo no es un paquete de Sidelight: no es un archivo comprimido, o no tiene manifiesto.',
  'Choose a file that “Export Library Bundle” made.':
    'Elija un archivo creado con «Exportar un paquete de la biblioteca».',
  'This bundle was made by a newer version of Sidelight.':
    'Este paquete lo creó una versión más reciente de Sidelight.',
  'This bundle is damaged or was cut off: {0}.': 'Este paquete está dañado o cortado: {0:any}.',
  'Copy it again from where it came from, or have it exported again.':
    'Vuelva a copiarlo de su origen, o pida que lo exporten de nuevo.',
  'The bundle cannot be read: {0}.': 'No se puede leer el paquete: {0:any}.',
  'Check the file and its disk.': 'Compruebe el archivo y su disco.',
  'It was cancelled.': 'Se ha cancelado.',
  'This archive is not as a bundle is made: {0}.': 'Este archivo comprimido no está hecho como un paquete: {0:any}.',
  'Do not trust it; ask whoever sent it for a new export.':
    'No se fíe de él; pida una nueva exportación a quien lo haya enviado.',
  '{0} is missing': 'falta {0}',
  'library.json is missing': 'falta library.json',
  '{0} has another size than the manifest says': '{0} tiene un tamaño distinto del que dice el manifiesto',
  '{0} is larger than the manifest says': '{0} es mayor de lo que dice el manifiesto',
  'it holds {0} files': 'contiene {0:n} archivos',
  '{0} is in it twice': '{0} está dos veces',
  '{0} is a link': '{0} es un enlace',
  'it holds a folder, {0}': 'contiene una carpeta, {0}',
  '{0} is encrypted': '{0} está cifrado',
  '{0} would unpack to {1} bytes': '{0} ocuparía {1:n} bytes al descomprimirse',
  'there is no file of that name': 'no hay ningún archivo con ese nombre',
  'it is a folder': 'es una carpeta',
  'the disk reported an error ({0})': 'el disco ha comunicado un error ({0})',
  'the name of a file in it leads out of it': 'el nombre de uno de sus archivos lleva fuera de él',
  'its archive cannot be read ({0})': 'su archivo comprimido no se puede leer ({0})',
  'its manifest has another shape than expected': 'su manifiesto no tiene la forma esperada',
  'its manifest names a file twice': 'su manifiesto nombra un archivo dos veces',
  'it holds {0}, which its manifest does not name': 'contiene {0}, que su manifiesto no nombra',
  '{0} is not what was written': '{0} no es lo que se escribió',
  '{0} is not what its name says': '{0} no es lo que dice su nombre',
  'it does not hold one catalogue': 'no contiene un único catálogo',
  'its catalogue is not whole': 'su catálogo no está completo',
  'a record in its catalogue has another shape than expected': 'un registro de su catálogo no tiene la forma esperada',
  'a record in its catalogue lies under the name of another': 'un registro de su catálogo está bajo el nombre de otro',
  'The work on the bundle ended before its time. Nothing was kept of it.':
    'El trabajo con el paquete terminó antes de tiempo. No se ha conservado nada de él.',
  'The reading of the bundle ended before its time. Nothing was changed.':
    'La lectura del paquete terminó antes de tiempo. No se ha cambiado nada.',
  'Try again; the details are in the log.': 'Inténtelo de nuevo; los detalles están en el registro.',
  'There is no article {0} in this library.': 'No hay ningún artículo {0} en esta biblioteca.',
  'Its files were lost before the bundle was made.': 'Sus archivos se perdieron antes de crear el paquete.',
  'Its file has another shape than expected.': 'Su archivo no tiene la forma esperada.',
  '“{0}” is here already in another state: both are kept.': '«{0}» ya está aquí en otro estado: se conservan ambos.',
  'The import was cancelled before the rest of this bundle was brought in.':
    'La importación se canceló antes de incorporar el resto de este paquete.',
  'One deleted article of the bundle stayed in its recycle bin.':
    'Un artículo eliminado del paquete se ha quedado en su papelera.',
  '{0} deleted articles of the bundle stayed in its recycle bin.':
    '{0:n} artículos eliminados del paquete se han quedado en su papelera.',
  'Another bundle is still being written or unpacked.': 'Todavía se está escribiendo o descomprimiendo otro paquete.',
  'The rest of this bundle could not be read; what is told before it is in the library.':
    'No se ha podido leer el resto de este paquete; lo que se indica antes está en la biblioteca.',
  'Import it once more: what is here already stays as it is.':
    'Impórtelo otra vez: lo que ya está aquí queda como está.',
  'Have a bundle of fewer articles made.': 'Pida un paquete con menos artículos.',
};
