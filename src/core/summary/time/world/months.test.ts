import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string) =>
  findTimes(analysed(text, language, '2024-11-12')).map(({ text: written, date }) => [written, date]);

describe('dates of Turkish, Ukrainian, Persian and Japanese texts', () => {
  it.each([
    ["Kaza, 14 Ekim 2022'de oldu.", 'tr', '14 Ekim 2022', '2022-10-14'],
    ['Geçen yıl temmuz ayında sel oldu.', 'tr', 'Geçen yıl temmuz', '2023-07'],
    ['Geçen aydan beri su yok.', 'tr', 'Geçen aydan', '2024-10'],
    ['Karar cuma günü açıklandı.', 'tr', 'cuma', '2024-11-08'],
    ['Yağış çarşamba gününe kadar sürecek.', 'tr', 'çarşamba', '2024-11-13'],
    ['İki hafta önce toplandılar.'.replace('İki', '2'), 'tr', '2 hafta önce', '2024-10-29~'],
    ['Суд відбувся 6 березня 2021 року.', 'uk', '6 березня 2021 року', '2021-03-06'],
    ['У квітні 2018 року річка розлилася.', 'uk', 'квітні 2018 року', '2018-04'],
    ['Він прибув у п’ятницю.', 'uk', 'п’ятницю', '2024-11-08'],
    ["Він прибув у п'ятницю.", 'uk', "п'ятницю", '2024-11-08'],
    ['Минулого тижня подали позов.', 'uk', 'Минулого тижня', '2024-11-04/2024-11-10'],
    ['دور بعدی در ماه آوریل ۲۰۲۵ آغاز می‌شود.', 'fa', 'آوریل ۲۰۲۵', '2025-04'],
    ['او روز دوشنبه در نشستی سخن گفت.', 'fa', 'دوشنبه', '2024-11-11'],
    ['昨年5月の地震では1人が死亡した。', 'ja', '昨年5月', '2023-05'],
    ['令和6年5月3日に開業した。', 'ja', '令和6年5月3日', '2024-05-03'],
    ['知事は29日に現地を視察する。', 'ja', '29日', '2024-11-29'],
    ['先週の金曜日に開かれた。', 'ja', '先週の金曜日', '2024-11-08'],
  ])('%s', (text, language, written, date) => {
    expect(read(text, language)).toContainEqual([written, date]);
  });

  it.each([
    ['In der Sitzung ging es um 12 Mart und Co.', 'de'],
    ['3日間にわたり開かれた。', 'ja'],
    ['Pazarda domates ucuzladı, pazar yeri kalabalıktı.', 'tr'],
  ])('%s holds no date', (text, language) => {
    expect(read(text, language)).toEqual([]);
  });
});
