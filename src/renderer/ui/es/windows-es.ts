import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words about several windows in Spanish. */
export const windowWordsSpanish: NonNullable<StringsTranslation['windows']> = {
  rowMenu: 'Qué se puede hacer con este artículo',
  open: 'Abrir',
  openInWindow: 'Abrir en su propia ventana',
  notOpened: 'No se abrió otra ventana',
  closed: count(
    'Se cerró otra ventana: mostraba la biblioteca anterior.',
    'Se cerraron otras # ventanas: mostraban la biblioteca anterior.',
  ),
  notClosed: 'La ventana sigue abierta: contiene palabras que no se pudieron guardar',
  notClosedDetail: 'Guárdelas primero en un archivo, o ciérrela y piérdalas.',
  saveAndClose: 'Guardar en un archivo y cerrar',
  closeAnyway: 'Cerrar y perderlas',
  panes: 'Paneles',
  more: 'Más',
  stranded: 'pertenecen a la biblioteca que estaba abierta antes.',
};
