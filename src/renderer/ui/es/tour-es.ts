import type { StringsTranslation } from '../strings';

/** The words of the first steps, in Spanish. */
export const tourWordsSpanish: NonNullable<NonNullable<StringsTranslation['help']>['tour']> = {
  label: 'Primeros pasos',
  at: (step, steps) => `Primeros pasos, ${step} de ${steps}`,
  next: 'Siguiente',
  back: 'Atrás',
  done: 'Listo',
  skip: 'Omitir los primeros pasos',
  end: 'Cerrar los primeros pasos',
  steps: [
    {
      title: 'Sus textos están a la izquierda',
      text: 'Hay seis ejemplos para probar; una línea bajo la lista los quita. Suelte archivos o carpetas en cualquier lugar de la ventana, o use Importar, para traer los suyos.',
    },
    {
      title: 'La fuente queda tal cual',
      text: 'Las palabras subrayadas son aquellas de las que salió el resumen. Elija algunas para ver qué líneas. Seleccione palabras para resaltarlas, anotarlas o añadir lo que le falta al resumen.',
    },
    {
      title: 'Cada línea se apoya en palabras',
      text: 'Elija una línea del resumen y sus palabras se iluminan en la fuente. Confirme lo correcto, corrija o rechace lo demás: todo se puede deshacer y ningún análisis nuevo lo sobrescribe.',
    },
    {
      title: 'Escriba al lado',
      text: 'Las notas se guardan mientras escribe. «Guardado», en la línea de abajo, quiere decir que sus palabras están en el disco y sobreviven a un fallo o a un corte de luz.',
    },
    {
      title: 'Archívelo',
      text: 'Exportar hace un PDF del resumen, las notas y la fuente con remisiones numeradas, o una de muchas otras formas. La guía está en Ayuda; estos primeros pasos, también.',
    },
  ],
};
