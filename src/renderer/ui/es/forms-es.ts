import type { StringsTranslation } from '../strings';
import { count } from './count-es';

const saved = count('# artículo guardado', '# artículos guardados');

/** The words of the dialog that exports articles in another form than PDF, in Spanish. */
export const formWordsSpanish: NonNullable<StringsTranslation['forms']> = {
  title: 'Exportar en otro formato',
  form: 'Formato',
  names: {
    markdown: 'Markdown',
    html: 'Página web (HTML)',
    docx: 'Word (DOCX)',
    json: 'JSON',
    jsonld: 'Anotaciones (JSON-LD)',
    csv: 'Tablas (CSV)',
    ris: 'Referencias (RIS)',
    bibtex: 'Referencias (BibTeX)',
    csl: 'Referencias (CSL-JSON)',
  },
  hints: {
    html: 'Un archivo por artículo que muestra cualquier navegador, con pasajes y fuente enlazados en ambos sentidos.',
    docx: 'Un documento por artículo, para seguir escribiendo en un procesador de textos.',
    jsonld: 'Un archivo por artículo en el formato del W3C, para herramientas de anotación.',
    ris: 'Un solo archivo, para Zotero, EndNote y Mendeley: lo que se sabe de cada artículo, sin su texto.',
    bibtex: 'Un solo archivo, para LaTeX: lo mismo.',
    csl: 'Un solo archivo, para Pandoc y herramientas de citas: lo mismo.',
    markdown: 'Un archivo por artículo, con las propiedades arriba: para Obsidian y cualquier editor.',
    json: 'Un archivo por artículo con todo su contenido, para programas. El formato está publicado.',
    csv: 'Una carpeta con una tabla por cada tipo de dato, para hojas de cálculo.',
  },
  articles: 'Artículos',
  open: (title) => `Este artículo: ${title}`,
  marked: count('# artículo seleccionado en la lista', '# artículos seleccionados en la lista'),
  shown: count('# artículo de la lista', '# artículos de la lista'),
  all: count('# artículo de la biblioteca', '# artículos de la biblioteca'),
  export: 'Exportar…',
  cancel: 'Cancelar',
  failed: 'No se pudo exportar',
  savedFile: (fileName, folder) => `${fileName} guardado en ${folder}`,
  saved: (number, total, folder) =>
    number === total ? `${saved(number)} en ${folder}` : `${saved(number)} de ${total}`,
  cancelled: (number, total) => `Exportación cancelada: ${saved(number)} de ${total}`,
};
