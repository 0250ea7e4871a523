import { expect, it } from 'vitest';
import { areQuotes, hasControls, oddness } from './odd-reading';

it.each([
  'Příliš žluťoučký kůň úpěl „ďábelské“ ódy – a víc…',
  'Die Fähre fährt für 5 € über den Fluß (§ 3), bei 20 °C.',
  'El niño comió «piñas» en España: 1ª parte.',
  'Порт закрыт, сказал «Иван».',
  '使用GNU软件',
  'ΤΟ ΠΛΟΙΟ έφυγε',
  'l’été où l’on œuvre',
])('%s is as people write', (text) => {
  expect(oddness(text)).toBe(0);
});

it.each(['l„rm', 'espa±ol', 'espa兀ol', 'lŐrm', 'pףו°ßß₧', 'нулÉб', '¶Č¤ä´©'])('%s is as nobody writes', (text) => {
  expect(oddness(text)).toBe(1);
});

it('letters that only stand around words are marks of quotation', () => {
  expect(areQuotes('El a zis Ťbună ziuať și a plecat.', 'Ť', 'ť')).toBe(true);
  expect(areQuotes('Ťuk na síť a síť.', 'Ť', 'ť')).toBe(false);
  expect(hasControls('a\u0093b')).toBe(true);
  expect(hasControls('a…b')).toBe(false);
});

it('a long run of letters of ASCII takes no time', () => {
  const before = process.cpuUsage();
  for (let each = 0; each < 20; each += 1) expect(oddness(`${'a'.repeat(60_000)} l„rm`)).toBe(1);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});
