import type { StringsTranslation } from '../strings';
import { count } from './count-es';

const articles = count('# artículo', '# artículos');
const notes = count('# nota', '# notas');

/** The words about bundles in Spanish. */
export const bundleWordsSpanish: NonNullable<StringsTranslation['bundles']> = {
  exporting: (done, total) => `Escribiendo el paquete, ${percent(done, total)}`,
  unpacking: (done, total) => `Creando una biblioteca a partir del paquete, ${percent(done, total)}`,
  cancel: 'Cancelar',
  exported: (fileName, folder) => `${fileName} guardado en ${folder}`,
  holds: (articleCount, deleted, noteCount) =>
    `Contiene ${articles(articleCount)}, ${notes(noteCount)}${deleted > 0 ? `, ${deleted} en la papelera` : ''} y los archivos originales.`,
  missing: count(
    '# archivo de artículo faltaba o estaba dañado en la biblioteca y no está incluido.',
    '# archivos de artículos faltaban o estaban dañados en la biblioteca y no están incluidos.',
  ),
  notExported: 'No se escribió el paquete',
  show: 'Mostrar en la carpeta',
  made: (name) => `Biblioteca «${name}» creada a partir del paquete`,
  open: 'Abrirla',
  notMade: 'No se creó ninguna biblioteca a partir del paquete',
};

function percent(done: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * done) / total)} %`;
}
