import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { rankKeyPoints } from './rank-key-points';

function pointsOf(language: string, headline: string, body: string): readonly string[] {
  const text = `${headline}\n\n${body}`;
  const start = text.length - body.length;
  const analysis = analyse({ text, body: { start, end: text.length }, language, publishedOn: null });
  const entities = { people: [], organizations: [], places: [] };
  return rankKeyPoints(analysis, { entities, topics: [], quotes: [], figures: [], times: [] }).map((one) => one.text);
}

it('a story in another language opens with its lead behind the dateline, not with what closes it', () => {
  const german = pointsOf(
    'de',
    'Brand im Holzwerk: Schaden geht in die Millionen',
    'Ostheim (ndp) – Bei einem Großbrand im Holzwerk Ostheim ist ein Schaden in Millionenhöhe entstanden. Das gab die Polizei am Montag bekannt. ' +
      'Verletzt wurde nach Angaben der Feuerwehr niemand. Die Halle soll bis Ende Mai abgerissen werden. ' +
      'Der Betrieb beschäftigt 140 Leute und zahlt bis auf Weiteres Kurzarbeitergeld. Die Straße nach Ostheim bleibt bis mindestens Freitag gesperrt.',
  );
  expect(german[0]).toBe('Bei einem Großbrand im Holzwerk Ostheim ist ein Schaden in Millionenhöhe entstanden.');
  expect(german).not.toContain('Das gab die Polizei am Montag bekannt.');
  const russian = pointsOf(
    'ru',
    'В Каменке открыли новую школу',
    'КАМЕНКА, 3 сен — Новая школа на 600 учеников открылась в Каменке в понедельник. Её строили четыре года. ' +
      'Подрядчик два раза менял сроки сдачи. Автобусы из соседних деревень пойдут с октября. Дорогу к зданию отремонтируют весной.',
  );
  expect(russian[0]).toMatch(/^Новая школа на 600 учеников/u);
});
