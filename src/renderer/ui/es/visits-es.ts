import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in Spanish. */
export const visitWordsSpanish: NonNullable<StringsTranslation['visits']> = {
  back: 'Volver al lugar anterior',
  forward: 'Avanzar al lugar siguiente',
  beside: {
    title: 'Otro artículo al lado',
    showSummary: 'Mostrar el resumen del artículo de al lado',
    showText: 'Mostrar el texto del artículo de al lado',
    swap: 'Intercambiar los dos artículos',
    close: 'Cerrar el artículo de al lado',
    text: (title) => `Texto al lado: ${title}`,
    hint: 'Elija otro artículo de la lista: este se queda al lado.',
    resize: 'Redimensionar los textos',
  },
};

/** The words of the search in the text that is shown, in Spanish. */
export const findWordsSpanish: NonNullable<StringsTranslation['find']> = {
  bar: 'Buscar en este artículo',
  placeholder: 'Buscar en este artículo',
  next: 'Lugar siguiente',
  previous: 'Lugar anterior',
  close: 'Cerrar la búsqueda en este artículo',
  at: (number, total) => `${number} de ${total}`,
  atLeast: (number, total) => `${number} de más de ${total}`,
  none: 'Nada encontrado',
};
