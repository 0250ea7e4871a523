import { reportEnglish } from '../../words/report-en';
import type { CollectionWords } from './collection-words';
import { counter } from './counted';

const count = counter(reportEnglish.locale, reportEnglish.thousands);
const number = count({ other: '#' });
const articles = count({ one: '# article', other: '# articles' });
const items = count({ one: '# item', other: '# items' });
const byUnit = { day: 'day', month: 'month', year: 'year', decade: 'decade', century: 'century' };

/** The frame of a collection report in English. */
export const collectionEnglish: CollectionWords = {
  frame: reportEnglish,
  report: 'Collection report',
  dossiers: 'Dossiers',
  subject: (kind, of) => `${kind === 'dossiers' ? 'Dossiers' : 'Collection report'} of ${articles(of)}`,
  headings: {
    front: reportEnglish.contents,
    timeline: 'Joint timeline',
    quotes: 'Quote book',
    articles: 'Articles',
    index: reportEnglish.indexOf,
    sources: 'Sources',
  },
  semicolon: '; ',
  point: '.',
  articles: 'Articles',
  articlesOf: articles,
  dates: 'Dates',
  datesUnknown: 'Not known',
  noneDated: 'all without a date',
  undated: (of) => `${articles(of)} without a date`,
  noDate: 'no date',
  marginDates: reportEnglish.dates,
  reviewed: (done, all) => `${number(done)} of ${items(all)} reviewed`,
  states: ({ confirmed, edited, disputed, rejected, unreviewed }) =>
    `${confirmed} confirmed, ${edited} edited, ${disputed} disputed, ${rejected} rejected and left out, ${unreviewed} not reviewed`,
  signed: (signed, of) => `${number(signed)} of ${articles(of)}`,
  changed: count({ other: '# changed since' }),
  leftOut: 'Left out',
  unreadable: (of) => `${articles(of)} that could not be read`,
  agreement: {
    label: 'Agreement',
    pair: (first, second) => `${first} and ${second}`,
    kappa: (kappa, pair) => `Cohen’s kappa ${kappa} (${pair})`,
    alike: (agreed, of) => `the same verdict on ${number(agreed)} of ${items(of)} that both judged`,
    other: (pair, kappa, of) => `${pair}: ${kappa} on ${number(of)}`,
    more: count({ one: 'and # more pair', other: 'and # more pairs' }),
    undefined: 'not defined, one verdict throughout',
  },
  unreviewed: 'found by the program, not reviewed by anybody',
  timeline: {
    date: 'Date',
    event: 'Event and the article that tells it',
    page: 'Page',
    undated: 'Undated',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year}`,
    decade: (year) => `${year}s`,
    century: (year) => `${year}s`,
    byUnit,
    chart: (unit) => `Events by ${unit}; the table below has each of them`,
    caption: (unit) => `Events by ${unit}. Filled: reviewed by a person. Outlined: not reviewed.`,
    left: count({
      one: '# more is not dated so exactly, and stands in the table only.',
      other: '# more are not dated so exactly, and stand in the table only.',
    }),
  },
  aboutQuotes:
    'By speaker. A bar stands beside words quoted directly; the others are reported. Speakers whose names are written alike stand together: whether they are one person, the sources do not say.',
  aboutIndex: [
    'Organisations are in italics, or bold in letters that have none. ',
    ' marks a name that nobody has reviewed in any article. Names written alike are one line.',
  ],
  aboutSources:
    'Each hash is the SHA-256 of the file as it was imported: whoever has the file can tell by it that this is the one.',
  imported: (when) => `imported ${when}`,
  signedBy: (by, when) => `signed off by ${by}, ${when}`,
  changedSince: 'changed since',
};
