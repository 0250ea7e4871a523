import type { StringsTranslation } from '../strings';
import { count } from './count-es';
import { redrawManyWordsSpanish } from './redraw-many-es';

/** The name of the step in which a summary was drawn anew, in Spanish. */
export const redrawStepSpanish = {
  one: (label: string) => `Resumen de «${label}» hecho de nuevo`,
  many: count('# resumen hecho de nuevo', '# resúmenes hechos de nuevo'),
};

/** The words about a summary that is drawn anew, in Spanish. */
export const redrawWordsSpanish: NonNullable<StringsTranslation['redraw']> = {
  title: 'Volver a hacer el resumen',
  engines: (before, now) =>
    before === now
      ? `Este resumen lo hizo el motor de este programa, ${now}.`
      : `Este resumen lo hizo ${before}; el motor de este programa es ${now}.`,
  hint: 'Esto es lo que cambiaría. Sus decisiones, notas y añadidos se quedan; Deshacer devuelve el resumen anterior.',
  same: 'No cambiaría nada: el motor encuentra lo mismo que antes.',
  gone: 'desaparecería',
  come: 'aparecería',
  lost: 'Decisiones que se quedarían sin elemento (se conservan, y aparecen debajo del resumen)',
  decided: count('# decisión sigue en su elemento.', '# decisiones siguen en sus elementos.'),
  keep: 'Hacer de nuevo',
  drawing: 'En curso…',
  cancel: 'Cancelar',
  close: 'Cerrar',
  many: redrawManyWordsSpanish,
  failed: 'No se pudo volver a hacer el resumen',
};
