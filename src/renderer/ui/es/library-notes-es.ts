import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words of notes of the library as a whole, and of links, in Spanish. */
export const libraryNoteWordsSpanish: NonNullable<StringsTranslation['libraryNotes']> = {
  title: 'Notas de la biblioteca',
  empty:
    'Una nota de aquí no pertenece a ningún artículo: una pregunta por seguir, una lista, un plan. Para enlazar, escriba [[ y un título o un nombre.',
  hint: 'Estas notas no pertenecen a ningún artículo.',
  open: 'Abrir las notas de la biblioteca',
  asItReads: 'Tal como se lee',
  asTyped: 'Esta nota se muestra tal como se escribió: tiene más signos de los que Markdown puede distinguir.',
  linkedFrom: 'Enlazado desde',
  linksHere: 'Notas que enlazan con este artículo',
  untitled: 'Nota sin título',
  unknown: (target) => `Nada se llama «${target}»`,
  unknownHint:
    'Un enlace lleva a una nota por su primera línea, a un artículo por su título o a una persona por su nombre.',
  renamed: (from, to) => `«${from}» se llama ahora «${to}»`,
  linksBefore: count('# nota enlaza por el nombre anterior.', '# notas enlazan por el nombre anterior.'),
  relink: 'Actualizar los enlaces',
  relinkFailed: 'No se pudieron actualizar los enlaces',
  make: 'Crear una nota',
  kinds: { note: 'nota', article: 'artículo', person: 'persona' },
  failed: 'No se pudo crear la nota',
  found: count('# nota de la biblioteca', '# notas de la biblioteca'),
  history: 'Historial de las notas de la biblioteca',
};
