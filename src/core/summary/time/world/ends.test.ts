import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string) =>
  findTimes(analysed(text, language, '2024-11-12')).map(({ text: written, date }) => [written, date]);

describe('ends of years and months, weekends, and spans over two months', () => {
  it.each([
    ['预计年底前宣判。', 'zh', '年底', '2024'],
    ['计划在本月底前完成。', 'zh', '本月底', '2024-11'],
    ['明年初开工。', 'zh', '明年初', '2025'],
    ['До конца года отремонтируют мост.', 'ru', 'конца года', '2024'],
    ['К концу месяца выделят деньги.', 'ru', 'концу месяца', '2024-11'],
    ['L’ONG livrera du mil avant la fin du mois.', 'fr', 'la fin du mois', '2024-11'],
    ['Las obras acabarán a finales de año.', 'es', 'finales de año', '2024'],
    ['Bis Ende des Jahres wird gebaut.', 'de', 'Ende des Jahres', '2024'],
    ['Bis Jahresende wird gebaut.', 'de', 'Jahresende', '2024'],
    ['يحتاج الشركاء إلى المال حتى نهاية العام.', 'ar', 'نهاية العام', '2024'],
    ['مرمت رواں سال کے آخر تک مکمل ہو گی۔', 'ur', 'رواں سال کے آخر', '2024'],
    ['Le opere finiranno entro la fine dell’anno.', 'it', 'la fine dell’anno', '2024'],
    ['A obra será entregue até o fim do mês.', 'pt', 'o fim do mês', '2024-11'],
    ['Llovió durante el fin de semana.', 'es', 'el fin de semana', '2024-11-09/2024-11-10'],
    ['Am Wochenende regnete es.', 'de', 'Am Wochenende', '2024-11-09/2024-11-10'],
    ['Fermé du 28 octobre au 3 novembre.', 'fr', 'du 28 octobre au 3 novembre', '2024-10-28/2024-11-03'],
    ['Работы шли с 28 октября по 3 ноября.', 'ru', 'с 28 октября по 3 ноября', '2024-10-28/2024-11-03'],
    ['8 ستمبر سے 11 ستمبر تک بارش ہوئی۔', 'ur', '8 ستمبر سے 11 ستمبر تک', '2024-09-08/2024-09-11'],
    ['7月6日至8日，云岭县普降暴雨。', 'zh', '7月6日至8日', '2024-07-06/2024-07-08'],
    ['2024年2月28日至3月3日举行。', 'zh', '2024年2月28日至3月3日', '2024-02-28/2024-03-03'],
  ])('%s', (text, language, written, date) => {
    expect(read(text, language)).toEqual([[written, date]]);
  });

  it.each([
    ['三年底薪不变。', 'zh'],
    ['多年底层经验', 'zh'],
  ])('%s has none', (text, language) => {
    expect(read(text, language)).toEqual([]);
  });
});
