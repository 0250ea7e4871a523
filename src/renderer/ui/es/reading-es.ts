import type { StringsTranslation } from '../strings';
import { count } from './count-es';
import { redrawWordsSpanish } from './redraw-es';

/** The words of the choice in which encoding an article is read, in Spanish. */
export const readingWordsSpanish: StringsTranslation = {
  redraw: redrawWordsSpanish,
  reading: {
    title: 'Leer como…',
    open: 'Leer el archivo con otra codificación',
    why: {
      proven: (encoding) => `Sus bytes muestran que está escrito en ${encoding}.`,
      guessed: (encoding) => `Se leyó como ${encoding}, por suposición: el archivo no lo dice.`,
      chosen: (encoding) => `Se lee como ${encoding}, porque alguien lo eligió.`,
    },
    hint: 'Elija la codificación con la que las palabras de abajo sean correctas. El archivo se conserva tal como se importó; el texto, el resumen y sus correcciones se adaptan.',
    likely: 'Probables',
    others: 'Todas las demás',
    list: 'Codificaciones',
    sure: (percent) => (percent >= 100 ? 'seguro' : `certeza del ${percent} %`),
    current: 'la actual',
    damaged: count('# lugar no es texto aquí', '# lugares no son texto aquí'),
    noSample: 'No se ve ninguna letra.',
    scripts: {
      unicode: 'Cualquier escritura',
      western: 'Europa occidental',
      central: 'Europa central',
      cyrillic: 'Cirílico',
      arabic: 'Árabe',
      hebrew: 'Hebreo',
      greek: 'Griego',
      turkish: 'Turco',
      baltic: 'Báltico',
      nordic: 'Nórdico',
      vietnamese: 'Vietnamita',
      thai: 'Tailandés',
      japanese: 'Japonés',
      chinese: 'Chino',
      korean: 'Coreano',
    },
    apply: (encoding) => `Leer como ${encoding}`,
    reading: 'Leyendo…',
    cancel: 'Cancelar',
    failed: 'No se pudo leer el archivo con otra codificación',
    lostTitle: 'Sin lugar en el texto nuevo',
    lostHint: (encoding, moved) =>
      `El archivo se leyó como ${encoding}. ${moved}; las de abajo se apoyan en palabras de las que el nuevo resumen no extrae ningún elemento. Se conservan y vuelven al deshacer.`,
    moved: count('# decisión se trasladó con sus palabras', '# decisiones se trasladaron con sus palabras'),
  },
};
