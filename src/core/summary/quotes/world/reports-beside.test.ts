import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string, language: string): readonly string[] {
  return quotesIn(text, language).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
}

describe('reports in other languages', () => {
  it.each([
    [
      'О нехватке самолётов заявил и начальник штаба Егор Протодьяконов.',
      'ru',
      'indirect Егор Протодьяконов: О нехватке самолётов',
    ],
    [
      'O Instituto Amazônia Viva divulgou um estudo segundo o qual 3,8 mil hectares foram devastados.',
      'pt',
      'indirect Instituto Amazônia Viva: 3,8 mil hectares foram devastados',
    ],
    [
      'La ministra Ana Ruiz recordó que, en 2022, se perdieron catorce lanchas.',
      'es',
      'indirect Ana Ruiz: en 2022, se perdieron catorce lanchas',
    ],
    ['На думку Ганни Коваль, це дозволить навчати дітей.', 'uk', 'indirect Ганна Коваль: це дозволить навчати дітей'],
    [
      'به گفتهٔ فرماندار مبارکه، یوسف کاظمی، تولید ۳۰ درصد کاهش یافته است.',
      'fa',
      'indirect یوسف کاظمی: تولید ۳۰ درصد کاهش یافته است',
    ],
    [
      'Sağlık Bakanlığı ağustos sonunda 25 kişi göndereceğini söyledi.',
      'tr',
      'indirect Sağlık Bakanlığı: ağustos sonunda 25 kişi göndereceğini',
    ],
    [
      'みなと漁業振興会（会長・及川健一）は8日、漁獲量が減ったと発表した。',
      'ja',
      'indirect みなと漁業振興会: 漁獲量が減った',
    ],
  ])('%s', (text, language, report) => {
    expect(said(text, language)).toContain(report);
  });

  it('leave what somebody denies or promises', () => {
    expect(said('O prefeito de Jacareacanga, Sebastião Aurélio, negou omissão.', 'pt')).toEqual([]);
  });

  it('go on behind a quotation of the same sentence', () => {
    expect(
      said(
        '«Non possiamo aspettare», ha detto Lidia Ferretti, ricordando che quaranta famiglie furono sfollate.',
        'it',
      ),
    ).toEqual([
      'direct Lidia Ferretti: Non possiamo aspettare',
      'indirect Lidia Ferretti: quaranta famiglie furono sfollate',
    ]);
  });
});

describe('who speaks in Persian, Arabic, Turkish and Japanese', () => {
  it('is no one to whom somebody spoke', () => {
    expect(said('یکی از آنان، رحیم صفایی، به خبرنگاران گفت: «هشت ماه است حقوق نگرفته‌ایم.»', 'fa')).toEqual([
      'direct رحیم صفایی: هشت ماه است حقوق نگرفته‌ایم.',
    ]);
  });

  it('stands before what they call a thing', () => {
    expect(said('پریسا معتمد رأی دادگاه را «ناعادلانه» خواند.', 'fa')).toEqual(['direct پریسا معتمد: ناعادلانه']);
  });

  it('is the one before where an Arabic verb stands alone before a colon', () => {
    expect(said('وأوضح المدير خالد الجابري أن المياه ملوثة. وقال: "لم يعد لدينا دواء في المركز".', 'ar')[1]).toBe(
      'direct خالد الجابري: لم يعد لدينا دواء في المركز',
    );
  });

  it('is not the one whose turn of talk it is where they tell of another', () => {
    const talk =
      'Doktor Burak Sezer depremi anlattı.\n\nSoru: Kim geldi?\nSezer: Bir baba geldi. "Oğlumu kurtarın" dedi.\n\nSoru: Sonra?\nSezer: Kurtardık.';
    expect(said(talk, 'tr')).not.toContain('direct Burak Sezer: Oğlumu kurtarın');
  });

  it('is told in a Japanese talk by dashes and family names', () => {
    const talk =
      '医師の黒木真一さんに聞いた。（聞き手＝編集部・田辺あかり）\n\n――患者は何人ですか。\n黒木\u3000平均で35人です。\n\n――冬はどうですか。\n黒木\u300050人を超えます。';
    expect(said(talk, 'ja')).toEqual([
      'direct 田辺あかり: 患者は何人ですか。',
      'direct 黒木真一: 平均で35人です。',
      'direct 田辺あかり: 冬はどうですか。',
      'direct 黒木真一: 50人を超えます。',
    ]);
    expect(said('黒木\u3000平均で35人です。\n――患者は何人ですか。', 'ja')).toEqual([]);
  });
});
