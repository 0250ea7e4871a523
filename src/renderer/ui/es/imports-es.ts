import type { StringsTranslation } from '../strings';
import { count, LOCALE } from './count-es';

const secondsLeft = count('queda # segundo', 'quedan # segundos');
const minutesLeft = count('queda # minuto', 'quedan # minutos');

/** The words about bringing texts in, in Spanish. */
export const importWordsSpanish: StringsTranslation = {
  imports: {
    drop: 'Soltar para importar',
    dropHint: 'Textos, páginas web, PDF, Word y otros documentos, y carpetas que los contengan',
    running: (done, total) => `Importando ${number(done)} de ${number(total)}`,
    looking: (done, total) => `Examinando ${number(done)} de ${number(total)}`,
    paused: (done, total) => `Importación en pausa: ${number(done)} de ${number(total)}`,
    stopping: 'Deteniendo la importación…',
    left: (seconds) => (seconds < 60 ? secondsLeft(Math.max(1, seconds)) : minutesLeft(Math.round(seconds / 60))),
    rate: count('# archivo por minuto', '# archivos por minuto'),
    waits: count('espera # importación más', 'esperan # importaciones más'),
    progress: 'Importación',
    pause: 'Pausar la importación',
    resume: 'Continuar la importación',
    cancel: 'Cancelar la importación',
    added: count('# artículo añadido', '# artículos añadidos'),
    none: count('# nuevo', '# nuevos', '# nuevos'),
    same: count('# ya presente', '# ya presentes', '# ya presentes'),
    failed: count('# ilegible', '# ilegibles', '# ilegibles'),
    unsaved: count('# sin guardar', '# sin guardar', '# sin guardar'),
    skipped: count('# omitido', '# omitidos', '# omitidos'),
    'left-out': count('# descartado', '# descartados', '# descartados'),
    textless: count('# sin texto', '# sin texto', '# sin texto'),
    nothing: 'No se importó nada',
    notAll: 'No se ha aceptado todo',
    andMore: count('(y # más)', '(y # más)', '(y # más)'),
    cancelled: 'Importación cancelada',
    details: 'Detalles',
    report: 'Informe de importación',
    reportOf: (when) => `Informe de importación, ${when}`,
    reports: 'Informes de importación',
    reportsMenu: 'Informes de importación…',
    reportsHint:
      'Todas las importaciones de esta biblioteca, la más reciente primero. Quitar un informe no quita sus artículos.',
    noReports: 'Todavía no se ha importado nada.',
    files: count('# archivo', '# archivos'),
    show: 'Mostrar',
    showLabel: (what, when) => `Mostrar el informe: ${what}, ${when}`,
    forget: 'Quitar',
    forgetLabel: (what, when) => `Quitar el informe: ${what}, ${when}`,
    reportFailed: 'No se pudo leer el informe',
    retry: count('Reintentar # archivo', 'Reintentar # archivos'),
    saveCsv: 'Guardar como CSV…',
    saveMarkdown: 'Guardar como Markdown…',
    reportSaved: (file, folder) => `${file} guardado en ${folder}`,
    reportNotSaved: 'No se pudo guardar el informe',
    onlyProblems: count('Mostrar solo lo que no se importó (#)', 'Mostrar solo lo que no se importó (#)'),
    table: 'Qué pasó con cada archivo',
    interrupted: (from, done, total) =>
      `Se interrumpió la importación de «${from}»: ${number(done)} de ${number(total)}.`,
    interruptedDetail: 'Al continuar solo se leen los archivos que faltan.',
    goOn: 'Continuar',
    leave: 'Abandonar',
    outcomes: {
      new: 'Añadido',
      same: 'Ya presente',
      failed: 'Error',
      skipped: 'Omitido',
      textless: 'Sin texto',
      'left-out': 'Descartado',
    },
    open: 'Abrir',
    openLabel: (name) => `Abrir ${name}`,
    pastedName: 'Texto pegado',
    tooLarge: (name, size, most) =>
      `${name}: ${number(size)} MB; el límite es de ${number(most)} MB. Se cambia en Ajustes.`,
    tooMany: (name, most) =>
      `${name}: omitido; solo se pueden soltar ${number(most)} archivos a la vez. Use «Importar una carpeta», que no tiene límite.`,
    tooMuch: (name, most) =>
      `${name}: omitido; se soltaron más de ${number(most)} MB a la vez. Use «Importar una carpeta», que no tiene límite.`,
    tooMuchInOne: (name, size, most) =>
      `${name}: omitido; tiene ${number(size)} MB y un archivo que se suelta no puede pasar de ${number(most)} MB. Use «Importar archivos», que los admite mayores.`,
    unreadable: (name) => `${name}: no se pudo leer.`,
  },
};

function number(value: number): string {
  return value.toLocaleString(LOCALE);
}
