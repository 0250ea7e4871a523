import type { StringsTranslation } from '../strings';
import { count } from './count-es';
import { organiseStepsSpanish } from './organise-steps-es';
import { redrawStepSpanish } from './redraw-es';

/** The words about steps, earlier versions and deleted articles in Spanish; steps are named by nouns. */
export const historySpanish: StringsTranslation = {
  steps: {
    import: {
      one: (label) => `Importación de «${label}»`,
      many: count('Importación de # artículo', 'Importación de # artículos'),
    },
    delete: {
      one: (label) => `Eliminación de «${label}»`,
      many: count('Eliminación de # artículo', 'Eliminación de # artículos'),
    },
    restore: {
      one: (label) => `Restauración de «${label}»`,
      many: count('Restauración de # artículo', 'Restauración de # artículos'),
    },
    'remove-samples': {
      one: null,
      many: count('Retirada de # artículo de ejemplo', 'Retirada de # artículos de ejemplo'),
    },
    'write-note': {
      one: (label) => `Nota sobre «${label}»`,
      many: count('Redacción de # nota', 'Redacción de # notas'),
    },
    'delete-note': {
      one: () => 'Eliminación de la nota',
      many: count('Eliminación de # nota', 'Eliminación de # notas'),
    },
    confirm: {
      one: (label) => `Confirmación de «${label}»`,
      many: count('Confirmación de # elemento', 'Confirmación de # elementos'),
    },
    dispute: {
      one: (label) => `Impugnación de «${label}»`,
      many: count('Impugnación de # elemento', 'Impugnación de # elementos'),
    },
    comment: {
      one: (label) => `Comentario sobre «${label}»`,
      many: count('Redacción de # comentario', 'Redacción de # comentarios'),
    },
    'delete-comment': {
      one: () => 'Eliminación del comentario',
      many: count('Eliminación de # comentario', 'Eliminación de # comentarios'),
    },
    'sign-off': {
      one: (label) => `Firma de «${label}»`,
      many: count('Firma de # artículo', 'Firma de # artículos'),
    },
    'withdraw-sign-off': {
      one: (label) => `Retirada de la firma de «${label}»`,
      many: count('Retirada de # firma', 'Retirada de # firmas'),
    },
    reject: {
      one: (label) => `Rechazo de «${label}»`,
      many: count('Rechazo de # elemento', 'Rechazo de # elementos'),
    },
    edit: {
      one: (label) => `Edición de «${label}»`,
      many: count('Edición de # elemento', 'Edición de # elementos'),
    },
    clear: {
      one: (label) => `Retirada de la decisión sobre «${label}»`,
      many: count('Retirada de # decisión', 'Retirada de # decisiones'),
    },
    highlight: {
      one: (label) => `Resaltado de «${label}»`,
      many: count('Resaltado de # pasaje', 'Resaltado de # pasajes'),
    },
    'remove-highlight': {
      one: (label) => `Retirada del resaltado de «${label}»`,
      many: count('Retirada de # resaltado', 'Retirada de # resaltados'),
    },
    'add-item': {
      one: (label) => `Adición de «${label}»`,
      many: count('Adición de # elemento', 'Adición de # elementos'),
    },
    'remove-item': {
      one: (label) => `Retirada de «${label}»`,
      many: count('Retirada de # elemento', 'Retirada de # elementos'),
    },
    merge: {
      one: (label) => `Unión en «${label}»`,
      many: count('Unión de # entrada', 'Unión de # entradas'),
    },
    split: {
      one: (label) => `Separación de «${label}»`,
      many: count('Separación de # nombre', 'Separación de # nombres'),
    },
    correct: {
      one: (label) => `Corrección de «${label}»`,
      many: count('Corrección de # elemento', 'Corrección de # elementos'),
    },
    'write-rule': {
      one: (label) => `Regla para «${label}»`,
      many: count('Redacción de # regla', 'Redacción de # reglas'),
    },
    'delete-rule': {
      one: (label) => `Eliminación de la regla para «${label}»`,
      many: count('Eliminación de # regla', 'Eliminación de # reglas'),
    },
    ...organiseStepsSpanish,
    'bring-back': {
      one: (label) => `Restauración de una versión anterior en «${label}»`,
      many: count('Restauración de # versión', 'Restauración de # versiones'),
    },
    'read-as': {
      one: (label) => `Lectura de «${label}» con otra codificación`,
      many: count('Lectura de # artículo con otra codificación', 'Lectura de # artículos con otra codificación'),
    },
    redraw: redrawStepSpanish,
  },
  history: {
    title: 'Historial',
    show: 'Historial de notas y decisiones',
    hint: 'Todas las versiones de las notas y decisiones sobre este artículo, la más reciente primero. Al recuperar una no se pierde nada: la restauración es otro paso más.',
    empty: 'Todavía no se ha escrito ninguna nota ni decisión sobre este artículo.',
    libraryTitle: 'Historial de la biblioteca',
    libraryHint:
      'Todas las versiones de lo que pertenece a la biblioteca entera: sus notas, etiquetas, colecciones, reglas, búsquedas guardadas y plantillas de nota, la más reciente primero. Al recuperar una no se pierde nada: la restauración es otro paso más.',
    noneOfKind: 'Todavía no se ha escrito nada de este tipo.',
    of: 'Mostrar',
    all: 'Todo',
    decision: 'Decisión',
    older: 'Mostrar versiones anteriores',
    note: 'Nota',
    noteDeleted: 'Nota eliminada',
    emptyNote: 'Nota vacía',
    confirmed: 'Confirmado',
    disputed: 'Impugnado',
    rejected: 'Rechazado',
    edited: 'Editado',
    cleared: 'Decisión retirada',
    kept: {
      tag: 'Etiqueta',
      collection: 'Colección',
      judgement: 'Veredicto',
      comment: 'Comentario',
      signoff: 'Firma',
      highlight: 'Resaltado',
      addition: 'Elemento añadido',
      rule: 'Regla de nombres',
      tagging: 'Etiqueta puesta',
      membership: 'En una colección',
      search: 'Búsqueda guardada',
      template: 'Plantilla de nota',
      image: 'Imagen guardada',
    },
    keptDeleted: {
      tag: 'Etiqueta eliminada',
      collection: 'Colección eliminada',
      judgement: 'Veredicto retirado',
      comment: 'Comentario eliminado',
      signoff: 'Firma retirada',
      highlight: 'Resaltado eliminado',
      addition: 'Elemento añadido retirado',
      rule: 'Regla eliminada',
      tagging: 'Etiqueta retirada',
      membership: 'Fuera de una colección',
      search: 'Búsqueda guardada eliminada',
      template: 'Plantilla de nota eliminada',
      image: 'Imagen retirada',
    },
    restore: 'Recuperar',
    restoreLabel: (what, when) => `Recuperar: ${what}, ${when}`,
    current: 'Actual',
    failed: 'No se pudo leer el historial',
    restoreFailed: 'No se pudo recuperar esta versión',
  },
  bin: {
    title: 'Artículos eliminados',
    hint: 'Los artículos eliminados permanecen aquí, con sus notas, hasta que se borran definitivamente.',
    empty: 'No se ha eliminado nada.',
    latest: (shown, all) => `Se muestran los últimos ${shown} de ${all}.`,
    deletedAt: (when) => `Eliminación: ${when}`,
    restore: 'Recuperar',
    restoreLabel: (title) => `Recuperar «${title}»`,
    removeAll: 'Borrar definitivamente…',
    sure: count(
      '¿Borrar definitivamente # artículo con sus notas, su texto y el archivo importado? Esta acción no se puede deshacer. Las copias de seguridad anteriores conservan su título y sus notas, pero no lo recuperan.',
      '¿Borrar definitivamente # artículos con sus notas, sus textos y los archivos importados? Esta acción no se puede deshacer. Las copias de seguridad anteriores conservan sus títulos y sus notas, pero no los recuperan.',
    ),
    remove: 'Borrar definitivamente',
    keep: 'Conservar',
    removed: count('# artículo borrado definitivamente', '# artículos borrados definitivamente'),
    wordsLeft: 'El historial aún contiene palabras de estos artículos; desaparecerán en el próximo inicio.',
    filesLeft: count('No se pudo borrar # archivo del disco.', 'No se pudieron borrar # archivos del disco.'),
    failed: 'No se pudieron borrar los artículos eliminados',
    restoreFailed: 'No se pudo recuperar el artículo',
  },
};
