import type { Messages } from '../translate-messages';

/** What the program says of pictures in notes, in French. */
export const picturesMessagesFrench: Messages = {
  '“{0}” is an SVG drawing, which can hold script and is not shown. The note is as it was.':
    '« {0} » est un dessin SVG, qui peut contenir du script et n’est pas affiché. La note n’a pas changé.',
  'Save it as PNG, and insert that.': 'Enregistrez-le en PNG et insérez celui-ci.',
  '“{0}” holds no picture that notes can show, whatever its name says. The note is as it was.':
    '« {0} » n’est pas une image d’un type que les notes affichent, quoi qu’en dise son nom. La note n’a pas changé.',
  'Choose a PNG, JPEG, GIF or WebP picture.': 'Choisissez une image PNG, JPEG, GIF ou WebP.',
  '“{0}” cannot be shown: the file was cut short or damaged. The note is as it was.':
    '« {0} » est incomplet ou endommagé. La note n’a pas changé.',
  'Open it in another program and save it again, or take another copy.':
    'Ouvrez le fichier dans un autre programme et enregistrez-le de nouveau, ou prenez une autre copie.',
  '“{0}” is larger than 10 MB. The note is as it was.': '« {0} » dépasse 10 Mo. La note n’a pas changé.',
  'Save it smaller, for instance as JPEG, and insert that.':
    'Enregistrez l’image plus petite, par exemple en JPEG, et insérez celle-ci.',
  '“{0}” has more than 100 million points and would take too much memory. The note is as it was.':
    '« {0} » compte plus de 100 millions de points et prendrait trop de mémoire. La note n’a pas changé.',
  'Save it with a smaller width and height, and insert that.':
    'Enregistrez l’image en dimensions plus petites et insérez celle-ci.',
  '“{0}” could not be read. The note is as it was.': '« {0} » n’a pas pu être lu. La note n’a pas changé.',
  'Check that the file is still there.': 'Vérifiez que le fichier est toujours là.',
  'The file of this picture is not what was kept.': 'Le fichier de cette image n’est pas celui qui a été conservé.',
  'The file of this picture is missing.': 'Le fichier de cette image manque.',
  'Put {0} back from a copy of the library folder or of its backups, or insert the picture again.':
    'Remettez {0} à sa place depuis une copie du dossier de la bibliothèque ou de ses sauvegardes, ou insérez l’image de nouveau.',
  'The picture {0} of a note could not be read.': 'L’image {0} d’une note n’a pas pu être lue.',
};
