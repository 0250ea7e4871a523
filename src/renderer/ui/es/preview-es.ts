import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words of the preview of an import in Spanish. */
export const previewWordsSpanish: StringsTranslation = {
  preview: {
    title: 'Antes de importar',
    hint: count(
      'Se encontró # texto. Todavía no se ha importado nada.',
      'Se encontraron # textos. Todavía no se ha importado nada.',
    ),
    setRight: 'Los títulos, fechas, lugares e idiomas se pueden corregir en la lista.',
    dates: (written, number) =>
      number === 1
        ? `La fecha ${written} se puede leer de dos maneras:`
        : `${number} fechas, como ${written}, se pueden leer de dos maneras:`,
    dateOrder: 'Cómo se leen las fechas',
    undecided: 'Dejar sin fecha',
    filter: 'Mostrar',
    filters: { all: 'Todo', attention: 'Por comprobar', new: 'Para importar', same: 'Ya presentes' },
    list: 'Textos encontrados',
    take: (name) => `Importar ${name}`,
    columns: {
      file: 'Archivo',
      title: 'Título',
      publishedOn: 'Fecha',
      place: 'Lugar',
      language: 'Idioma',
    },
    field: (field, name) => `${field} de ${name}`,
    status: {
      new: 'Nuevo',
      same: 'Ya presente',
      'same-text': 'Mismas palabras ya presentes',
      near: 'Casi igual',
      changed: 'Archivo modificado',
      failed: 'Ilegible',
      textless: 'Sin texto',
    },
    like: {
      same: (title) => `Igual que «${title}».`,
      'same-text': (title) => `Las mismas palabras que «${title}», en otro archivo; se descarta si no lo marca.`,
      near: (title, percent) => `Igual en un ${percent} % a «${title}».`,
      changed: (title, percent) => `Otra versión de «${title}», igual en un ${percent} %.`,
    },
    guessed: (encoding, percent) =>
      percent === null
        ? `Leído como ${encoding}, por suposición.`
        : `Leído como ${encoding}, por suposición (certeza: ${percent} %).`,
    damaged: count('# lugar dañado.', '# lugares dañados.'),
    twoDates: (written, one, other) => `${written} puede ser el ${one} o el ${other}.`,
    noDate: 'Año, año-mes o año-mes-día',
    noLanguage: 'Un idioma por su nombre o su código',
    kinds: {
      'text/plain': 'Texto',
      'text/markdown': 'Markdown',
      'text/html': 'Página web',
      'application/pdf': 'PDF',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
      'application/vnd.oasis.opendocument.text': 'ODT',
      'application/xml': 'XML',
      'application/rtf': 'RTF',
      'application/epub+zip': 'EPUB',
      'message/rfc822': 'Correo',
      'text/csv': 'Tabla',
      'application/json': 'Registro',
      'application/xhtml+xml': 'Capítulo',
    },
    readAs: 'Leer como…',
    readAsLabel: (name) => `Leer ${name} como…`,
    table: {
      title: (name, others) => (others === 0 ? `Columnas de ${name}` : `Columnas de ${name} y ${others} más`),
      hint: 'Indique qué contiene cada columna. La respuesta se recuerda para las tablas con las mismas columnas.',
      unknown: 'No se pudo reconocer qué columna es el texto: elíjala.',
      known: count(
        'Las columnas de # tabla se reconocieron por sus nombres',
        'Las columnas de # tablas se reconocieron por sus nombres',
      ),
      column: 'Columna',
      holds: 'Contiene',
      begins: 'Primeras filas',
      label: (column) => `Qué contiene ${column}`,
      none: 'Nada que se use',
      fields: {
        text: 'Texto',
        title: 'Título',
        date: 'Fecha',
        place: 'Lugar',
        author: 'Autoría',
        source: 'Fuente',
        updated: 'Fecha de modificación',
        language: 'Idioma',
      },
      apply: 'Leer con estas columnas',
      reading: 'Leyendo…',
    },
    books: {
      title: 'Libros',
      question: (name, others, chapters) =>
        others === 0
          ? `${name} tiene ${chapters} capítulos. Se convierte en`
          : `${name} y ${others} más son libros de hasta ${chapters} capítulos. Cada uno se convierte en`,
      one: 'un artículo',
      chapters: 'un artículo por capítulo',
    },
    nothingShown: 'Nada de este tipo.',
    cancel: 'No importar nada',
    import: count('Importar # texto', 'Importar # textos'),
    always: 'Mostrar esto siempre antes de importar',
  },
};
