import { reportSpanish } from '../../words/report-es';
import type { CollectionWords } from './collection-words';
import { counter } from './counted';

const count = counter(reportSpanish.locale, reportSpanish.thousands);
const number = count({ other: '#' });
const articles = count({ one: '# artículo', other: '# artículos' });

/** In long words a date with "de" twice does not fit into a margin. */
const months = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

/** "Y" is "e" before its own sound: Ana e Inés. */
const SAME_SOUND = /^h?[ií](?![aeou])/iu;

/** The frame of a collection report in Spanish. */
export const collectionSpanish: CollectionWords = {
  frame: reportSpanish,
  report: 'Informe de colección',
  dossiers: 'Dosieres',
  subject: (kind, of) => `${kind === 'dossiers' ? 'Dosieres de' : 'Informe de colección sobre'} ${articles(of)}`,
  headings: {
    front: reportSpanish.contents,
    timeline: 'Cronología conjunta',
    quotes: 'Libro de citas',
    articles: 'Artículos',
    index: reportSpanish.indexOf,
    sources: 'Fuentes',
  },
  semicolon: '; ',
  point: ',',
  articles: 'Artículos',
  articlesOf: articles,
  dates: 'Fechas',
  datesUnknown: 'Desconocidas',
  noneDated: 'ningún artículo tiene fecha',
  undated: (of) => `${articles(of)} sin fecha`,
  noDate: 'sin fecha',
  marginDates: {
    ...reportSpanish.dates,
    months,
    inMonth: (month, year) => `${month} ${year}`,
    onDay: (day, month, year) => `${day} ${month} ${year}`,
  },
  reviewed: (done, all) =>
    `${number(done)} de ${count({ one: '# elemento revisado', other: '# elementos revisados' })(all)}`,
  states: ({ confirmed, edited, disputed, rejected, unreviewed }) =>
    `confirmados: ${confirmed}, editados: ${edited}, impugnados: ${disputed}, rechazados y omitidos: ${rejected}, sin revisar: ${unreviewed}`,
  signed: (signed, of) => `${number(signed)} de ${articles(of)}`,
  changed: count({ one: '# cambió desde entonces', other: '# cambiaron desde entonces' }),
  leftOut: 'Omitidos',
  unreadable: count({ one: '# artículo que no se pudo leer', other: '# artículos que no se pudieron leer' }),
  agreement: {
    label: 'Acuerdo',
    pair: (first, second) => `${first} ${SAME_SOUND.test(second) ? 'e' : 'y'} ${second}`,
    kappa: (kappa, pair) => `Kappa de Cohen: ${kappa} (${pair})`,
    alike: (agreed, of) => `elementos juzgados por ambos: ${number(of)}, con el mismo veredicto: ${number(agreed)}`,
    other: (pair, kappa, of) => `${pair}: ${kappa} sobre ${number(of)}`,
    more: count({ one: 'y # pareja más', other: 'y # parejas más' }),
    undefined: 'no definida, un solo veredicto en todos',
  },
  unreviewed: 'hallado por el programa, sin revisar por nadie',
  timeline: {
    date: 'Fecha',
    event: 'Hecho y artículo que lo cuenta',
    page: 'Página',
    undated: 'Sin fecha',
    months,
    day: (day, month, year) => `${day} ${month} ${year}`,
    decade: (year) => `años ${year}`,
    century: (year) => `${year}–${year + 99}`,
    byUnit: { day: 'día', month: 'mes', year: 'año', decade: 'década', century: 'siglo' },
    chart: (unit) => `Hechos por ${unit}; la tabla de abajo los contiene todos`,
    caption: (unit) => `Hechos por ${unit}. Relleno: revisado por una persona. Contorno: sin revisar.`,
    left: count({
      one: '# más no tiene fecha tan exacta y figura solo en la tabla.',
      other: '# más no tienen fecha tan exacta y figuran solo en la tabla.',
    }),
  },
  aboutQuotes:
    'Por hablante. Una barra acompaña las palabras citadas directamente; las demás están en estilo indirecto. Los hablantes cuyos nombres se escriben igual van juntos: las fuentes no dicen si son una sola persona.',
  aboutIndex: [
    'Las organizaciones van en cursiva, o en negrita en las escrituras que no la tienen. ',
    ' marca un nombre que nadie ha revisado en ningún artículo. Los nombres escritos igual forman una sola entrada.',
  ],
  aboutSources:
    'Cada huella es el SHA-256 del archivo tal como se importó: quien tenga el archivo puede comprobar con ella que es este.',
  imported: (when) => `importado el ${when}`,
  signedBy: (by, when) => `aprobado por ${by}, ${when}`,
  changedSince: 'cambió desde entonces',
};
