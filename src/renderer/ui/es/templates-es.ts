import type { StringsTranslation } from '../strings';

/** The words about templates of notes, in Spanish. */
export const templateWordsSpanish: NonNullable<StringsTranslation['templates']> = {
  title: 'Plantillas de notas',
  show: 'Plantillas de notas',
  keep: 'Guardar como plantilla',
  none: 'Una plantilla es un texto con el que empiezan notas, como los títulos de una entrevista.',
  hint: '{{title}}, {{date}} y {{place}} se sustituyen por el título, la fecha y el lugar del artículo, {{today}} por el día en que escribe.',
  name: 'Nombre',
  text: 'Texto',
  add: 'Nueva plantilla',
  insert: 'Insertar',
  insertNamed: (name) => `Insertar «${name}»`,
  change: (name) => `Cambiar la plantilla «${name}»`,
  remove: (name) => `Eliminar la plantilla «${name}»`,
};
