import type { StringsTranslation } from '../strings';

/** The words about what of the summary is shown, in Spanish. */
export const summaryViewWordsSpanish: NonNullable<StringsTranslation['summaryView']> = {
  unreviewedOnly: 'Mostrar solo lo que falta por revisar',
  all: 'Mostrar todos los elementos',
  allReviewed: 'Aquí ya se ha revisado todo.',
  sections: 'Secciones desplegadas',
  everySection: 'Desplegar todas',
  noSection: 'Plegar todas',
};

/** The words about how the source is set, in Spanish. */
export const readingViewWordsSpanish: NonNullable<StringsTranslation['readingView']> = {
  open: 'Presentación del texto',
  size: 'Tamaño de la letra',
  sizes: { small: 'Pequeño', normal: 'Normal', large: 'Grande', larger: 'Muy grande' },
  face: 'Tipo de letra',
  faces: { serif: 'Con serifas', sans: 'Sin serifas' },
  numbers: 'Numerar los párrafos',
  direction: 'Sentido de este texto',
  directions: { auto: 'Según cada párrafo', ltr: 'De izquierda a derecha', rtl: 'De derecha a izquierda' },
  turn: { ltr: 'Poner este párrafo de izquierda a derecha', rtl: 'Poner este párrafo de derecha a izquierda' },
};
