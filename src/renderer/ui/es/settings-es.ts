import type { StringsTranslation } from '../strings';
import { count } from './count-es';

const files = count(
  '# archivo importado hasta ahora en esta biblioteca',
  '# archivos importados hasta ahora en esta biblioteca',
);

/** The words of the settings in Spanish. */
export const settingsWordsSpanish: StringsTranslation = {
  settings: {
    title: 'Ajustes',
    appearance: 'Aspecto',
    language: 'Idioma',
    languageOfSystem: 'Como el sistema',
    languageWaits: 'El idioma se queda como está por ahora: hay notas que no se pudieron guardar',
    theme: 'Tema',
    imports: 'Importación',
    always: 'Mostrar lo encontrado antes de cada importación',
    above: 'Preguntar antes de importar más textos que',
    books: 'Un libro (EPUB) se convierte en',
    book: { one: 'un artículo', chapters: 'un artículo por capítulo' },
    limits: 'Límites de la importación',
    limitsHint:
      'Lo que sea mayor se descarta, y el informe de la importación lo indica. Los archivos más grandes ocupan más memoria.',
    limit: {
      fileMegabytes: 'Archivo más grande con un solo texto, en MB',
      collectionMegabytes: 'Archivo comprimido, tabla o buzón más grande, en MB',
      entries: 'Máximo de textos en un archivo',
      depth: 'Máximo de archivos comprimidos unos dentro de otros',
    },
    watched: 'Carpeta vigilada',
    notWatching:
      'Se puede vigilar una carpeta: lo que contiene, y cada archivo que se ponga en ella después, se importa por sí solo en esta biblioteca. Ahora no se vigila ninguna carpeta.',
    watching: (folder, parent, taken) => `Se vigila «${folder}», en ${parent}: ${files(taken)}.`,
    watch: 'Vigilar una carpeta…',
    watchOther: 'Otra carpeta…',
    stopWatching: 'Dejar de vigilar',
    range: (least, most) => `Un número de ${least} a ${most}.`,
    usual: 'Volver a los límites habituales',
  },
};
