import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words about the order of the list and articles handled together, in Spanish. */
export const organiseWordsSpanish: NonNullable<StringsTranslation['organise']> = {
  view: {
    menu: 'Ordenar y agrupar',
    sortBy: 'Ordenar por',
    sorts: {
      imported: 'Importación, la más reciente primero',
      date: 'Fecha, la más reciente primero',
      title: 'Título',
      place: 'Lugar',
    },
    order: 'Orden',
    reversed: 'Invertir el orden',
    groupBy: 'Agrupar por',
    groups: { none: 'Sin grupos', month: 'Mes', place: 'Lugar', language: 'Idioma' },
    noMonth: 'Sin fecha',
    noPlace: 'Sin lugar',
  },
  marked: {
    bar: 'Artículos seleccionados',
    count: count('# seleccionado', '# seleccionados', '# seleccionados'),
    clear: 'Quitar la selección',
    remove: count('Eliminar # artículo', 'Eliminar # artículos'),
  },
};
