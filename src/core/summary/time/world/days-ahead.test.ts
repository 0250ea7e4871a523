import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string) =>
  findTimes(analysed(text, language, '2024-11-12')).map(({ date }) => date);

it.each([
  ['Esperamos de aquí al viernes tener la lista.', 'es', '2024-11-15'],
  ['شہر میں پیر کو چھٹی ہوگی ۔', 'ur', '2024-11-18'],
])('%s looks ahead', (text, language, date) => {
  expect(read(text, language)).toEqual([date]);
});

it('a place that bears the name of a day is no day', () => {
  expect(read("Çarşamba İlçesi'nde dört köy sular altında.", 'tr')).toEqual([]);
  expect(read('Karar çarşamba günü açıklandı.', 'tr')).toEqual(['2024-11-06']);
});

it.each([
  ['Der Landrat rechnet mit einer Räumung am Samstag.', '2024-11-16'],
  ['Die Schule bleibt am Donnerstag zu.', '2024-11-14'],
  ['Die Fähre blieb am Donnerstag im Hafen.', '2024-11-07'],
  ['Am Donnerstag kam der Regen, die Leute hofften auf Hilfe.', '2024-11-07'],
  ['Ein Gutachter werde die Halle am Samstag untersuchen.', '2024-11-16'],
  ['Er will morgen noch einmal anrufen.', '2024-11-13'],
  ['Morgen treffe ich die Fischer.', '2024-11-13'],
  ['Offen:\n– am Freitag noch einmal zum Pegel', '2024-11-15'],
  ['Nächste Schritte\n- Liste abgeben\n- Freitag: Pegel ablesen', '2024-11-15'],
  ['Gesehen:\n– am Freitag ein Boot', '2024-11-08'],
])('%s', (text, date) => {
  expect(read(text, 'de')).toEqual([date]);
});

it('a list of things to do looks ahead in other languages too', () => {
  expect(read('Próximos pasos:\n- el viernes, visita a la escuela', 'es')).toEqual(['2024-11-15']);
  expect(read('Планы:\n– в пятницу снова к реке', 'ru')).toEqual(['2024-11-15']);
});

it('the German morning is not tomorrow', () => {
  expect(read('Am Morgen stieg das Wasser. Guten Morgen, sagte er.', 'de')).toEqual([]);
});

it('a day in the name of a person is none', () => {
  expect(read('El alcalde José Domingo Ruiz llegó al pueblo.', 'es')).toEqual([]);
  expect(read('El domingo llegó al pueblo el alcalde.', 'es')).toEqual(['2024-11-10']);
});
