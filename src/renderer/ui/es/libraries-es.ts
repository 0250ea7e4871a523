import type { StringsTranslation } from '../strings';
import { count } from './count-es';

const articles = count('# artículo', '# artículos');
const notes = count('# nota', '# notas');
const originals = count('# original', '# originales');

/** The words about whole libraries in Spanish: recovery, backups, opening and moving. */
export const libraryWordsSpanish: StringsTranslation = {
  recovery: {
    title: 'No se pudo abrir la biblioteca',
    readOnlyTitle: 'Esta biblioteca se puede leer, pero no modificar',
    there: 'Esto es lo que hay en su carpeta:',
    look: 'Ver los artículos',
    lookHint: 'Se puede leer, buscar y exportar como siempre. No se escribe nada.',
    ways: 'Qué puede hacer…',
    untouched: 'Esto es lo que hay en su carpeta, intacto:',
    missing: 'No se ha creado nada en su lugar.',
    folder: 'Carpeta',
    place: (folder, parent) => `${folder}, en ${parent}`,
    articles: 'Artículos',
    articleFiles: count('# archivo', '# archivos'),
    originals: 'Originales',
    images: 'Imágenes de las notas',
    backups: 'Copias de seguridad',
    backupCount: (all, latest) => `${all}, la última: ${latest}`,
    none: 'ningún elemento',
    waysOn: 'Qué puede hacer',
    openBackup: 'Abrir una copia de seguridad…',
    openBackupHint:
      'Devuelve la biblioteca a un día anterior. Lo que hay ahora se conserva, y la operación se puede deshacer.',
    openReadOnly: 'Abrir en solo lectura',
    openReadOnlyHint: 'Muestra todos los artículos y notas que aún se pueden leer. No se escribe nada.',
    exportReadable: 'Exportar lo que se pueda leer…',
    exportReadableHint:
      'Escribe textos, notas y originales como archivos corrientes en la carpeta que elija, con un informe.',
    retry: 'Reintentar',
    slow: 'Aún guardando: el disco no responde. Entretanto, lo que escribe se conserva aquí.',
    retryHint: 'Cuando el disco esté conectado, la carpeta haya vuelto o el otro programa se haya cerrado.',
    show: 'Mostrar la carpeta',
    showHint: 'La abre en el gestor de archivos, por ejemplo para copiarla antes que nada.',
    open: 'Abrir otra biblioteca…',
    openHint: 'O la copia de una, para recuperarla. Esta se queda como está.',
    make: 'Biblioteca nueva…',
    makeHint: 'Empieza una vacía en la carpeta que elija.',
    working: 'Leyendo la biblioteca…',
    exported: (folder, parent) => `«${folder}» escrito en ${parent}`,
    exportedDetail: (articleCount, noteCount, originalCount, unread) =>
      `${articles(articleCount)}, ${notes(noteCount)}, ${originals(originalCount)}. ${
        unread === 0 ? 'Se pudo leer todo.' : 'El archivo Report.txt indica allí lo que no se pudo leer.'
      }`,
  },
  backups: {
    title: 'Copias de seguridad',
    intro: 'Sidelight hace una al día cuando algo ha cambiado. Una restauración se puede deshacer.',
    none: 'Todavía no hay ninguna copia de seguridad.',
    list: 'Copias de seguridad de esta biblioteca',
    reading: 'Leyendo las copias de seguridad…',
    contents: (articleCount, noteCount) => `${articles(articleCount)}, ${notes(noteCount)}`,
    goneSince: count('# borrado definitivamente después', '# borrados definitivamente después'),
    reasons: {
      automatic: 'del día',
      asked: 'hecha por usted',
      restore: 'antes de una restauración',
      migration: 'antes de una versión nueva de Sidelight',
    },
    damaged: 'Dañada, no se puede restaurar',
    restore: 'Restaurar',
    restoreLabel: (date) => `Restaurar la copia de seguridad: ${date}`,
    restoring: 'Restaurando la copia de seguridad…',
    restored: (date) => `Copia de seguridad restaurada: ${date}`,
    restoredDetail: 'La biblioteca tal como estaba antes se conserva como copia de seguridad.',
    stayGone: count(
      '# artículo se borró definitivamente después de esta copia de seguridad y no vuelve.',
      '# artículos se borraron definitivamente después de esta copia de seguridad y no vuelven.',
    ),
    restoredUnread:
      'Lo que había antes no se pudo leer por completo; sus archivos se conservan en la carpeta «quarantine».',
    restoreUndone: 'Se deshizo la restauración',
    make: 'Guardar copia ahora',
    making: 'Guardando copia…',
    made: 'Copia de seguridad de la biblioteca guardada',
    failed: 'No se guardó la copia de seguridad de la biblioteca',
    copies: 'Copias en otro lugar',
    noCopies:
      'Si este ordenador se pierde o lo roban, sus copias de seguridad se van con él. Haga que cada una se copie también en una memoria USB u otro disco.',
    copiesAt: (folder, parent) =>
      `Cada copia de seguridad se copia en «${folder}», en ${parent}, con todos los artículos y originales.`,
    chooseCopies: 'Elegir una carpeta…',
    otherCopies: 'Otra carpeta…',
    stopCopies: 'Dejar de copiar',
    copied: (folder) => `Copia de seguridad copiada en «${folder}»`,
    notCopied: 'La copia de seguridad se hizo, pero no se copió',
  },
  switching: {
    unsaved: 'Algunas notas aún no se han guardado',
    unsavedDetail: 'Se quedarían atrás con esta biblioteca. Guárdelas antes en un archivo.',
    saveAndGoOn: 'Guardar en un archivo y continuar',
    opening: 'Abriendo la biblioteca…',
    opened: (name) => `«${name}» abierta`,
    broughtBack: (name, date) => `«${name}» restaurada a su estado: ${date}`,
    broughtBackMissing: count(
      'Faltaba # archivo de artículo en la copia.',
      'Faltaban # archivos de artículos en la copia.',
    ),
    lookAtIt: 'Ver qué se puede hacer',
    moving: 'Moviendo la biblioteca: se copia y comprueba cada archivo…',
    moved: (folder, parent) => `La biblioteca es ahora «${folder}», en ${parent}`,
    movedDetail: (former) =>
      `Se comprobaron todos los archivos. La carpeta anterior «${former}» sigue ahí, sin cambios, y ya no se usa.`,
    discard: 'Moverla a la papelera',
    discarded: 'Carpeta anterior movida a la papelera',
    notMoved: 'No se movió la biblioteca',
    failed: 'No se abrió la biblioteca',
    stillShut: 'Sigue sin abrirse',
    exporting: 'Escribiendo lo que se puede leer…',
  },
};
