/** A share as a percentage with one decimal. */
const percent = (value) => (value === undefined ? null : Math.round(value * 1000) / 10);

/** Every row of the table: what is measured, how it is read from the scores, and the value to reach (percent). */
const ROWS = [
  row('names, span F1, re3d', (s) => s['ner-re3d']?.micro.spanExact?.f, 64, 70),
  row('names, span F1, CoNLL', (s) => s['ner-conll2003']?.micro.spanExact?.f, 66, 78),
  row('names, lenient set F1, re3d', (s) => s['ner-re3d']?.micro.setLenient.f, 72, 78),
  row('names, lenient set F1, CoNLL', (s) => s['ner-conll2003']?.micro.setLenient.f, 74, 82),
  row('organisations, span F1, re3d', (s) => s['ner-re3d']?.organizations.spanExact?.f, 57, 65),
  row('direct quotes, speaker right, all', (s) => s['quotes-polnear']?.attribution.all.acc, 86, 91),
  row('direct quotes, speaker right, named', (s) => s['quotes-polnear']?.attribution.named.acc, 85, 91),
  row('indirect quotes, F1', (s) => s['quotes-polnear']?.indirect.f, 48, 62),
  row('dates, recall', (s) => s['dates-timebank']?.recallRelaxed, 91, 94),
  row('dates, precision', (s) => s['dates-timebank']?.precisionRelaxed, 93, 95),
  row('dates, value', (s) => s['dates-timebank']?.valueRecall, 81, 86),
  row('sentences, golden rules', (s) => s['sent-golden']?.acc, 90, 98),
  row('key points, ROUGE-1, CNN/DM', (s) => s['summ-cnndm']?.r1, 41.7, 43),
  row('key points, ROUGE-1, BBC', (s) => s['summ-bbc']?.r1, 54, 59),
  row('keywords, F1@10, DUC', (s) => s['kw-duc2001']?.f, 26, 29),
  row('keywords, F1@10, Inspec', (s) => s['kw-inspec']?.f, 28, 32),
  row('keywords, F1@10, KPCrowd', (s) => s['kw-kpcrowd']?.f, 18, 21),
];

function row(name, read, reach, beyond) {
  return { name, read: (scores) => percent(read(scores)), reach, beyond };
}

/** The table as lines of text, with the rows of evidence and speed that are measured while running. */
export function tableOf(scores, totals) {
  const measured = ROWS.map(({ name, read, reach, beyond }) => ({ name, value: read(scores), reach, beyond }));
  const whole =
    totals.breaches.length === 0 ? 100 : Math.floor((1 - totals.breaches.length / totals.documents) * 1000) / 10;
  const speed = Math.round(totals.words / totals.seconds / 100) / 10;
  measured.push({ name: 'documents whose evidence holds', value: whole, reach: 100, beyond: 100 });
  measured.push({ name: 'speed, thousand words a second', value: speed, reach: 25, beyond: 60 });
  const lines = measured.map(({ name, value, reach, beyond }) => {
    const mark = value === null ? 'not measured' : value >= beyond ? 'beyond' : value >= reach ? 'reached' : 'MISSED';
    return [name.padEnd(38), number(value), number(reach), number(beyond), `  ${mark}`].join(' ');
  });
  return ['what'.padEnd(38) + '     ours    reach   beyond', ...lines];
}

function number(value) {
  return (value === null ? '-' : value.toFixed(1)).padStart(8);
}
