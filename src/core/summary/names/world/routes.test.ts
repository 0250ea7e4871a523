import { expect, test } from 'vitest';
import { routesIn } from './routes';

const placesOf = (text: string, code: string): readonly string[] =>
  routesIn(text, 0, text.length, code).map(({ name, start, end }) => {
    expect(text.slice(start, end)).toBe(name);
    return name;
  });

test.each([
  ['Le train de nuit de Corvane à Port-Rosel est parti.', 'fr', ['Corvane', 'Port-Rosel']],
  ['La route entre Corvane et Rosel est fermée.', 'fr', ['Corvane', 'Rosel']],
  ['La ligne de Corvane à Rosel est fermée.', 'fr', ['Corvane', 'Rosel']],
  ['La carretera entre Olmedal y Tresno está cortada.', 'es', ['Olmedal', 'Tresno']],
  ['Emden: Auf dem Weg von Riga nach Emden sank das Schiff.', 'de', ['Riga', 'Emden']],
  ['La nave da Rosmeja a Rosmejano è in ritardo.', 'it', ['Rosmeja', 'Rosmejano']],
])('%s', (text, code, expected) => {
  expect(placesOf(text, code)).toEqual(expected);
});

test.each([
  ['La ligne de partage passe entre Emmanuel Macron et Friedrich Merz.', 'fr'],
  ['Le train de vie est un sujet de dispute entre Duvalet et Rosel.', 'fr'],
  ['La linea tra Varano e Belsito resta aperta.', 'it'],
  ['Die Fahrt zwischen Friedrich Merz und Emmanuel Macron.', 'de'],
  ['La ruta del dinero de Pedro Olmedal a Juan Tresno.', 'es'],
])('people are no places: %s', (text, code) => {
  expect(placesOf(text, code)).toEqual([]);
});
