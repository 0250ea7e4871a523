import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string, publishedOn = '2025-05-12') =>
  findTimes(analysed(text, language, publishedOn)).map(({ text: written, date }) => [written, date]);

describe('seasons without a year', () => {
  it.each([
    ["Le parquet veut un contrôle avant l'été.", 'fr', "avant l'été", '2025-22'],
    ["L'été dernier, le puits était à sec.", 'fr', "L'été dernier", '2024-22'],
    ['Im vergangenen Herbst brach der Damm.', 'de', 'Im vergangenen Herbst', '2024-23'],
    ['Прошлой осенью мост закрыли.', 'ru', 'Прошлой осенью', '2024-23'],
    ['Гроші обіцяли ще навесні.', 'uk', 'навесні', '2025-21'],
    ['El verano pasado ardió el monte.', 'es', 'El verano pasado', '2024-22'],
    ["Le stalle chiuderanno entro l'autunno.", 'it', "entro l'autunno", '2025-23'],
    ['بنى الأهالي السد في الصيف الماضي.', 'ar', 'الصيف الماضي', '2024-22'],
    ['去年夏天，村里停水。', 'zh', '去年夏天', '2024-22'],
    ['昨年夏に橋が流された。', 'ja', '昨年夏', '2024-22'],
    ['Geçen yaz köprü yıkıldı.', 'tr', 'Geçen yaz', '2024-22'],
  ])('%s', (text, language, written, date) => {
    expect(read(text, language)).toContainEqual([written, date]);
  });

  it('is no time where the season is a thing of every year, or of a year that is named', () => {
    expect(read('Le champ donne deux récoltes, une par saison.', 'fr')).toEqual([]);
    expect(read('Au printemps 2024, le puits était plein.', 'fr')).toEqual([['printemps 2024', '2024-21']]);
  });
});

describe('quarters and halves of a year', () => {
  it.each([
    ['No primeiro trimestre o garimpo avançou.', 'pt', 'primeiro trimestre', '2025-01/2025-03'],
    ['Les ventes ont baissé au deuxième trimestre 2024.', 'fr', 'deuxième trimestre 2024', '2024-04/2024-06'],
    ['Im ersten Halbjahr 2024 sank der Umsatz.', 'de', 'ersten Halbjahr 2024', '2024-01/2024-06'],
    ['В третьем квартале выпуск снизился.', 'ru', 'третьем квартале', '2024-07/2024-09'],
    ['Yılın ilk çeyreğinde ihracat arttı.', 'tr', 'Yılın ilk çeyreğinde', '2025-01/2025-03'],
    ['今年下半年还将培训村医。', 'zh', '今年下半年', '2025-07/2025-12'],
    ['2024年上期の漁獲量は減った。', 'ja', '2024年上期', '2024-01/2024-06'],
  ])('%s', (text, language, written, date) => {
    expect(read(text, language)).toContainEqual([written, date]);
  });
});

describe('years, months and weeks of Persian and Japanese texts', () => {
  it.each([
    ['در ۱۲ اسفند ۱۴۰۲ سیل آمد. سال گذشته هم آمده بود.', 'fa', 'سال گذشته', '2024-03-20/2025-03-20'],
    ['در ۵ مارس جلسه بود. سال گذشته هم وعده دادند.', 'fa', 'سال گذشته', '2024'],
    ['هیئت هفتهٔ آینده می‌رود.', 'fa', 'هفتهٔ آینده', '2025-05-17/2025-05-23'],
    ['او از سال ۲۰۱۷ تا ۲۰۲۱ مدیر بود.', 'fa', 'از سال ۲۰۱۷ تا ۲۰۲۱', '2017/2021'],
    ['来月1日から調査を始める。', 'ja', '来月1日', '2025-06-01'],
    ['来年度の予算に計上する。', 'ja', '来年度', '2026-04/2027-03'],
    ['年末までに完成する。', 'ja', '年末', '2025'],
  ])('%s', (text, language, written, date) => {
    expect(read(text, language)).toContainEqual([written, date]);
  });

  it('takes a span of years up to now for no year', () => {
    expect(read('ده سال گذشته سخت بود.', 'fa').filter(([, date]) => date !== null)).toEqual([]);
  });
});

it.each([
  ['До кінця року збудують школи.', 'uk', 'кінця року', '2025'],
  ['Yılın sonuna kadar bitecek.', 'tr', 'Yılın sonuna', '2025'],
  ['Дорога закрита з неділі.', 'uk', 'неділі', '2025-05-11'],
])('%s', (text, language, written, date) => {
  expect(read(text, language)).toContainEqual([written, date]);
});
