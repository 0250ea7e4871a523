import type { Messages } from '../translate-messages';

/** What the program says of pictures in notes, in Spanish. */
export const picturesMessagesSpanish: Messages = {
  '“{0}” is an SVG drawing, which can hold script and is not shown. The note is as it was.':
    '«{0}» es un dibujo SVG, que puede contener código y no se muestra. La nota sigue como estaba.',
  'Save it as PNG, and insert that.': 'Guárdelo como PNG e inserte ese archivo.',
  '“{0}” holds no picture that notes can show, whatever its name says. The note is as it was.':
    '«{0}» no es una imagen de un tipo que las notas muestren, diga lo que diga su nombre. La nota sigue como estaba.',
  'Choose a PNG, JPEG, GIF or WebP picture.': 'Elija una imagen PNG, JPEG, GIF o WebP.',
  '“{0}” cannot be shown: the file was cut short or damaged. The note is as it was.':
    '«{0}» está incompleto o dañado. La nota sigue como estaba.',
  'Open it in another program and save it again, or take another copy.':
    'Ábralo en otro programa y guárdelo de nuevo, o use otra copia.',
  '“{0}” is larger than 10 MB. The note is as it was.': '«{0}» supera los 10 MB. La nota sigue como estaba.',
  'Save it smaller, for instance as JPEG, and insert that.':
    'Guarde la imagen más pequeña, por ejemplo como JPEG, e inserte esa.',
  '“{0}” has more than 100 million points and would take too much memory. The note is as it was.':
    '«{0}» tiene más de 100 millones de puntos y ocuparía demasiada memoria. La nota sigue como estaba.',
  'Save it with a smaller width and height, and insert that.':
    'Guarde la imagen con menos anchura y altura, e inserte esa.',
  '“{0}” could not be read. The note is as it was.': 'No se pudo leer «{0}». La nota sigue como estaba.',
  'Check that the file is still there.': 'Compruebe que el archivo sigue ahí.',
  'The file of this picture is not what was kept.': 'El archivo de esta imagen no es el que se guardó.',
  'The file of this picture is missing.': 'Falta el archivo de esta imagen.',
  'Put {0} back from a copy of the library folder or of its backups, or insert the picture again.':
    'Vuelva a poner {0} en su sitio desde una copia de la carpeta de la biblioteca o de sus copias de seguridad, o inserte la imagen de nuevo.',
  'The picture {0} of a note could not be read.': 'No se pudo leer la imagen {0} de una nota.',
};
