import type { StringsTranslation } from '../strings';
import { tourWordsSpanish } from './tour-es';

/** The words of the guide and of what the program says about itself, in Spanish. */
export const helpWordsSpanish: NonNullable<StringsTranslation['help']> = {
  title: 'Guía',
  find: 'Buscar en la guía',
  contents: 'Contenido',
  inEnglish: 'En inglés',
  nothing: (query) => `La guía no dice nada sobre «${query}».`,
  tour: tourWordsSpanish,
  about: {
    title: 'Acerca de Sidelight',
    text: 'Un cuaderno de investigación sin conexión. Nunca usa la red.',
    version: 'Versión',
    engine: 'Motor de resumen',
    runs: 'Funciona con',
    licence: 'Licencia',
    made: 'Hecho con',
    madeHint: 'Cada uno de estos componentes se usa bajo su propia licencia.',
    copy: 'Copiar las versiones',
  },
};
