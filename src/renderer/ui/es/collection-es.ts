import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words about reports on many articles in Spanish. */
export const collectionSpanish: NonNullable<StringsTranslation['collection']> = {
  title: 'Exportar un informe de colección',
  name: 'Título',
  noName: 'Un informe necesita un título.',
  articles: 'Artículos',
  all: count('# artículo de la biblioteca', '# artículos de la biblioteca'),
  parts: 'Partes del informe',
  partNames: {
    timeline: 'Cronología conjunta, dibujada y en tabla',
    quotes: 'Libro de citas, por hablante',
    texts: 'La fuente completa de cada artículo',
    index: 'Índice de personas y organizaciones',
    sources: 'Fuentes, con sus huellas',
  },
  previewed: (shown, all) => `Artículos usados en la vista previa: ${shown} de ${all}.`,
  failed: 'No se pudo crear el informe de colección',
  cancelled: 'Informe de colección cancelado',
  dossiers: {
    failed: 'No se pudieron escribir los dosieres',
    cancelled: 'Exportación de todos los dosieres cancelada',
  },
  leftOut: count(
    '# artículo no se pudo leer y se nombra en el informe.',
    '# artículos no se pudieron leer y se nombran en el informe.',
  ),
};
