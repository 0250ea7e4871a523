import type { StringsTranslation } from '../strings';
import { LOCALE } from './count-es';

/** The words about highlights, added items and notes on words in Spanish. */
export const annotationWordsSpanish: NonNullable<StringsTranslation['annotations']> = {
  hues: { sun: 'Amarillo', leaf: 'Verde', sky: 'Azul', rose: 'Rosa' },
  selection: 'Palabras seleccionadas',
  highlightIn: (hue) => `Resaltar en ${hue.toLocaleLowerCase(LOCALE)}`,
  unhighlight: 'Quitar el resaltado',
  note: 'Anotar estas palabras',
  tag: 'Etiquetar estas palabras…',
  tagsOfWords: 'Etiquetas de estas palabras',
  copy: 'Copiar con la fuente',
  copied: 'Copiado con la fuente',
  notCopied: 'No se pudieron copiar las palabras',
  addAs: 'Añadir como',
  addHeading: 'Añadir estas palabras al resumen como',
  asEvidence: (label) => `Usar estas palabras como pasaje de apoyo de «${label}»`,
  highlights: 'Resaltados',
  highlight: (hue, words) => `${hue}: ${words}`,
  goTo: 'Ir a las palabras',
  removeHighlight: 'Eliminar el resaltado',
  lost: 'Palabras que no se han vuelto a encontrar',
  lostHint:
    'El texto cambió después de marcarlas y no es seguro cuál es su lugar. Seleccione las palabras correctas en la fuente y colóquelas allí.',
  placeHere: 'Colocar en las palabras seleccionadas',
  lostKinds: { highlight: 'Resaltado', addition: 'Elemento añadido', note: 'Nota' },
  removeLost: 'Eliminar',
  selectFirst: 'Seleccione primero las palabras correctas en la fuente.',
  added: 'Añadido a mano',
  addedBy: (name) => `Añadido por ${name}`,
  removeAdded: 'Quitar lo añadido',
  noteOn: (words) => `Sobre «${words}»`,
  tooLong: 'La selección es demasiado larga para marcarla de una vez',
  tooLongHint: 'Seleccione unas pocas páginas como máximo.',
  failed: 'No se pudo guardar',
};
