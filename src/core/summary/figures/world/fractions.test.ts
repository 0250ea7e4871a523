import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

const read = (text: string, language: string) =>
  findFigures(analysed(text, language), []).map(({ text: written, value, unit }) => [written, value, unit]);

describe('halves and parts of a whole in words', () => {
  it.each([
    ['Il demande une demi-heure au téléphone.', 'fr', ['une demi-heure', 0.5, 'hour']],
    ['Esperó medio minuto en la puerta.', 'es', ['medio minuto', 0.5, 'minute']],
    ['Die Fahrt dauert eine halbe Stunde.', 'de', ['eine halbe Stunde', 0.5, 'hour']],
    ['L’attesa dura mezz’ora.', 'it', ['mezz’ora', 0.5, 'hour']],
    ['Дорога заняла два с половиной часа.', 'ru', ['два с половиной часа', 2.5, 'hour']],
    ['Огонь подошёл на полкилометра.', 'ru', ['полкилометра', 0.5, 'km']],
    ['Toplantı yarım saat sürdü.', 'tr', ['yarım saat', 0.5, 'hour']],
    ['راستہ ڈیڑھ گھنٹے کا ہے۔', 'ur', ['ڈیڑھ گھنٹے', 1.5, 'hour']],
    ['能见度不足半公里。', 'zh', ['半公里', 0.5, 'km']],
    ['住民の3分の1が避難した。', 'ja', ['3分の1', 0.3333, 'share']],
    ['会議は半時間続いた。', 'ja', ['半時間', 0.5, 'hour']],
    ['Un tiers des besoins est financé.', 'fr', ['Un tiers', 0.3333, 'share']],
    ['Fast ein Drittel der Fichten ist weg.', 'de', ['Fast ein Drittel', 0.3333, 'share']],
    ['دمرت الآفات ربع المحصول.', 'ar', ['ربع', 0.25, 'share']],
    ['Compró media tonelada de harina.', 'es', ['media tonelada', 0.5, 't']],
    ['Il a couru quarante kilomètres et demi.', 'fr', ['quarante kilomètres et demi', 40.5, 'km']],
    ['Il reste une demie heure.', 'fr', ['une demie heure', 0.5, 'hour']],
    ['Ждали полдня.', 'ru', ['полдня', 0.5, 'day']],
    ['Поезд стоял полсуток.', 'ru', ['полсуток', 0.5, 'day']],
    ['آنها نیم تن گندم خریدند.', 'fa', ['نیم تن', 0.5, 't']],
    ['会议持续了两个半小时。', 'zh', ['两个半小时', 2.5, 'hour']],
    ['一半以上的时间在下雨。', 'zh', ['一半', 0.5, 'share']],
    ['Згоріла близько половини лісу.', 'uk', ['половини', 0.5, 'share']],
    ['До суда доходит одно дело из восьми.', 'ru', ['одно дело из восьми', 0.125, 'share']],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toContainEqual(expected);
  });

  it('takes neither a half of a year nor the second half of anything for one', () => {
    expect(read('工程将在下半年开工。', 'zh')).toEqual([]);
    expect(read('Вторую половину дня он провёл дома.', 'ru')).toEqual([]);
    expect(read('Другу половину дня він був удома.', 'uk')).toEqual([]);
    expect(read('Ein Viertel brennt, hieß das Buch.', 'de')).toEqual([]);
  });
});

describe('numbers whose noun is left out', () => {
  it.each([
    ['Ortalama 400.', 'tr', ['400', 400, null]],
    ['Nous avons débarqué 410 tonnes, contre 690 l’année précédente.', 'fr', ['690', 690, null]],
    ['Hubo 43 casos, frente a 12 en el mes anterior.', 'es', ['12', 12, null]],
    ['Буханка стоит 96 рублей, килограмм лука — 140.', 'ru', ['140', 140, null]],
    ['Gegen den 52-jährigen Kapitän wird ermittelt.', 'de', ['52', 52, 'year']],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toContainEqual(expected);
  });

  it('leaves years and numbers of something else alone', () => {
    expect(read('Le vote contre 2024 a échoué.', 'fr')).toEqual([]);
    expect(read('Lutte contre 3 incendies.', 'fr').map(([written]) => written)).toEqual(['3 incendies']);
  });

  it('reads a table under years, each row with its name', () => {
    const table = 'Показатель | 2023 | 2024\nОбращения | 523 | 612\nМеста в приютах | 60 | 85\n';
    expect(read(table, 'ru').map(([, value]) => value)).toEqual([523, 612, 60, 85]);
  });
});
