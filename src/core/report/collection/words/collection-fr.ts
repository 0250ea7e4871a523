import { reportFrench } from '../../words/report-fr';
import type { CollectionWords } from './collection-words';
import { counter } from './counted';

const count = counter(reportFrench.locale, reportFrench.thousands);
const number = count({ other: '#' });
const articles = count({ one: '# article', other: '# articles' });

/** The frame of a collection report in French. */
export const collectionFrench: CollectionWords = {
  frame: reportFrench,
  report: 'Rapport de collection',
  dossiers: 'Dossiers',
  subject: (kind, of) => `${kind === 'dossiers' ? 'Dossiers de' : 'Rapport de collection sur'} ${articles(of)}`,
  headings: {
    front: reportFrench.contents,
    timeline: 'Chronologie commune',
    quotes: 'Recueil de citations',
    articles: 'Articles',
    index: reportFrench.indexOf,
    sources: 'Sources',
  },
  semicolon: ' ; ',
  point: ',',
  articles: 'Articles',
  articlesOf: articles,
  dates: 'Dates',
  datesUnknown: 'Inconnues',
  noneDated: 'aucun article n’est daté',
  undated: (of) => `${articles(of)} sans date`,
  noDate: 'sans date',
  marginDates: reportFrench.dates,
  reviewed: (done, all) =>
    `${count({ one: '# élément', other: '# éléments' })(done)} sur ${number(all)} ${done < 2 ? 'relu' : 'relus'}`,
  states: ({ confirmed, edited, disputed, rejected, unreviewed }) =>
    `confirmés : ${confirmed}, modifiés : ${edited}, contestés : ${disputed}, rejetés et omis : ${rejected}, non relus : ${unreviewed}`,
  signed: (signed, of) => `${articles(signed)} sur ${number(of)}`,
  changed: count({ one: '# modifié depuis', other: '# modifiés depuis' }),
  leftOut: 'Omis',
  unreadable: count({
    one: '# article qui n’a pas pu être lu',
    other: '# articles qui n’ont pas pu être lus',
  }),
  agreement: {
    label: 'Accord',
    pair: (first, second) => `${first} et ${second}`,
    kappa: (kappa, pair) => `Kappa de Cohen : ${kappa} (${pair})`,
    alike: (agreed, of) => `éléments jugés par les deux : ${number(of)}, dont ${number(agreed)} avec le même verdict`,
    other: (pair, kappa, of) => `${pair} : ${kappa} sur ${number(of)}`,
    more: count({ one: 'et # autre paire', other: 'et # autres paires' }),
    undefined: 'non défini, un seul verdict partout',
  },
  unreviewed: 'trouvé par le programme, relu par personne',
  timeline: {
    date: 'Date',
    event: 'Événement et article qui le rapporte',
    page: 'Page',
    undated: 'Sans date',
    months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    decade: (year) => `années ${year}`,
    century: (year) => `${year}–${year + 99}`,
    byUnit: { day: 'jour', month: 'mois', year: 'année', decade: 'décennie', century: 'siècle' },
    chart: (unit) => `Événements par ${unit} ; le tableau ci-dessous les donne tous`,
    caption: (unit) => `Événements par ${unit}. Plein : relu par une personne. Contour : non relu.`,
    left: count({
      one: '# autre n’est pas daté aussi précisément et ne figure que dans le tableau.',
      other: '# autres ne sont pas datés aussi précisément et ne figurent que dans le tableau.',
    }),
  },
  aboutQuotes:
    'Par locuteur. Un trait accompagne les paroles citées directement ; les autres sont rapportées. Les locuteurs dont le nom s’écrit de la même façon sont réunis : les sources ne disent pas s’il s’agit d’une seule personne.',
  aboutIndex: [
    'Les organisations sont en italique, ou en gras dans les écritures qui n’en ont pas. ',
    ' marque un nom que personne n’a relu dans aucun article. Les noms écrits de la même façon tiennent en une seule entrée.',
  ],
  aboutSources:
    'Chaque empreinte est le SHA-256 du fichier tel qu’il a été importé : qui possède le fichier peut vérifier par elle que c’est bien celui-là.',
  imported: (when) => `importé le ${when}`,
  signedBy: (by, when) => `validé par ${by}, ${when}`,
  changedSince: 'modifié depuis',
};
