import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from './direction';
import { detectLanguage } from './language';

test.each([
  ['en', 'The boats came back to the harbour before the storm, and nobody was hurt.'],
  ['fr', 'Les bateaux sont rentrés au port avant la tempête et personne n’a été blessé dans la ville.'],
  ['de', 'Die Boote kamen vor dem Sturm in den Hafen zurück, und niemand wurde verletzt.'],
  ['es', 'Los barcos volvieron al puerto antes de la tormenta y no hubo heridos en la ciudad.'],
  ['pt', 'Os barcos voltaram ao porto antes da tempestade e não houve feridos na cidade.'],
  ['it', 'Le barche sono tornate nel porto prima della tempesta e non ci sono feriti in città.'],
  ['nl', 'De boten kwamen voor de storm terug in de haven en er waren geen gewonden.'],
  ['pl', 'Łodzie wróciły do portu przed burzą i nikt nie został ranny, ale to nie jest koniec.'],
  ['tr', 'Tekneler fırtınadan önce limana döndü ve bu gece için hiç yaralı yok, ama herkes çok yorgun.'],
  ['ar', 'عادت القوارب إلى الميناء قبل العاصفة ولم يصب أحد بأذى.'],
  ['ur', 'کشتیاں طوفان سے پہلے بندرگاہ واپس آ گئیں اور کوئی زخمی نہیں ہوا۔'],
  ['fa', 'قایق‌ها پیش از توفان به بندر برگشتند و کسی آسیب ندید.'],
  ['he', 'הסירות חזרו לנמל לפני הסערה.'],
  ['zh', '船只在暴风雨之前回到了港口，没有人受伤。'],
  ['ja', '船は嵐の前に港へ戻り、けが人はいなかった。'],
  ['ko', '배들은 폭풍 전에 항구로 돌아왔고 다친 사람은 없었다.'],
  ['th', 'เรือกลับเข้าท่าก่อนพายุมาถึง'],
  ['ru', 'Лодки вернулись в гавань до шторма, и никто не пострадал. Это был тихий вечер.'],
  ['uk', 'Човни повернулися до гавані перед штормом, і ніхто не постраждав у їхньому місті.'],
  ['el', 'Οι βάρκες γύρισαν στο λιμάνι πριν από την καταιγίδα.'],
  ['hi', 'नावें तूफ़ान से पहले बंदरगाह लौट आईं।'],
  [
    'en',
    'Results\nWomen 400 metres: 1. Orla Venn (Norland) 51.20 seconds 2. Mara Lind (Estmark) 51.90\nMen high jump: 1. Tomas Reed 2.31 metres',
  ],
  ['sw', 'Boti zilirudi bandarini kabla ya dhoruba na hakuna mtu aliyeumia kwa sababu ya upepo katika mji huu.'],
  ['und', 'Kisumu 14:30'],
  ['und', ''],
  ['und', '1234 ... !!'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('any text has a language code, the same one twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/u);
      expect(detectLanguage(text)).toBe(detectLanguage(text));
    }),
  );
});

test.each([
  ['ltr', 'Boats 1'],
  ['rtl', '12. القوارب and boats'],
  ['rtl', '“הסירות” boats'],
  ['ltr', '12 … !'],
] as const)('%s: %s', (direction, text) => {
  expect(directionOf(text)).toBe(direction);
});
