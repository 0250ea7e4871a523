import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';
import { ukrainianBase } from './ukrainian-base';

function named(text: string, language: string) {
  return entitiesIn(text, language);
}
const rolesIn = (text: string, language: string) =>
  named(text, language).people.flatMap(({ name, roles }) =>
    roles.length === 0 ? [name] : roles.map(({ title, organization }) => `${name}: ${title} @ ${organization ?? '-'}`),
  );

describe('people and their posts in other languages', () => {
  it.each([
    ['قاضی شهرام دانشور گفت که متهم آمد.', 'fa', 'شهرام دانشور: قاضی @ -'],
    ['رئیس سازمان مدیریت بحران، مهیار نامی‌فر، آمد.', 'fa', 'مهیار نامی‌فر: رئیس @ سازمان مدیریت بحران'],
    ['فرماندار مبارکه، یوسف کاظمی، آمد.', 'fa', 'یوسف کاظمی: فرماندار @ مبارکه'],
    ['بهرام نیک‌زاد، مدیرعامل پیشین فولاد سپاهان، آمد.', 'fa', 'بهرام نیک‌زاد: مدیرعامل پیشین @ فولاد سپاهان'],
    [
      'Ege Su Vakfı toplandı. Vakıf Başkanı Prof. Dr. Nermin Ulusoy konuştu.',
      'tr',
      'Nermin Ulusoy: Vakıf Başkanı @ Ege Su Vakfı',
    ],
    ['Ziraat mühendisi Tolga Erbil geldi.', 'tr', 'Tolga Erbil: Ziraat mühendisi @ -'],
    ['みなと漁業振興会（本部・気仙沼市、会長・及川健一）が発表した。', 'ja', '及川健一: 会長 @ みなと漁業振興会'],
    ['漁師の三枝寛さん（67）は嘆いた。', 'ja', '三枝寛: 漁師 @ -'],
    ['患者阿卜杜拉·买买提告诉记者，路很远。', 'zh', '阿卜杜拉·买买提: 患者 @ -'],
    ['他的妻子古丽娜尔·艾山说，现在近了。', 'zh', '古丽娜尔·艾山'],
    ['چیف انسپکٹر مائنز عبدالغنی بلوچ کے مطابق گیس تھی۔', 'ur', 'عبدالغنی بلوچ: چیف انسپکٹر مائنز @ -'],
    ['ڈپٹی کمشنر ہرنائی ثمینہ کاکڑ نے بتایا۔', 'ur', 'ثمینہ کاکڑ: ڈپٹی کمشنر @ ہرنائی'],
    ['Asisten: Rosaura Quesada (presidenta) y Eladio Mora (tesorero).', 'es', 'Rosaura Quesada: presidenta @ -'],
    ['С Айталиной Макаровой мы встретились утром.', 'ru', 'Айталина Макарова'],
    ['Dona Raimunda Saw, parteira, falou.', 'pt', 'Raimunda Saw: parteira @ -'],
  ])('%s', (text, language, role) => {
    expect(rolesIn(text, language)).toContain(role);
  });

  it('leave out who wrote a Chinese report, and what happened to somebody in Urdu', () => {
    expect(named('本报讯（记者 郭静怡 通讯员 马晓峰）6月18日，中心启用。', 'zh').people).toEqual([]);
    expect(named('کان بیٹھنے سے آٹھ مزدور جاں بحق ہو گئے۔', 'ur').people).toEqual([]);
  });
});

describe('bodies and places in other languages', () => {
  it.each([
    ['Міністерство освіти і науки обіцяло гроші.', 'uk', 'Міністерство освіти і науки'],
    ['Підготував Регіональний центр допомоги «Берег».', 'uk', 'Берег'],
    ['По данным Авиалесоохраны, пожаров меньше.', 'ru', 'Авиалесоохраны'],
    ['Devlet Su İşleri (DSİ) açıkladı.', 'tr', 'Devlet Su İşleri'],
    ['پاکستان سینٹرل مائنز لیبر فیڈریشن نے کہا۔', 'ur', 'پاکستان سینٹرل مائنز لیبر فیڈریشن'],
    ['بلوچستان حکومت نے اعلان کیا۔', 'ur', 'بلوچستان حکومت'],
    ["La Pharmacie nationale d'approvisionnement n'a rien.", 'fr', "Pharmacie nationale d'approvisionnement"],
  ])('%s', (text, language, name) => {
    expect(named(text, language).organizations.map((one) => one.name)).toEqual([name]);
  });

  it.each([
    ["Gediz Havzası'nda su azaldı.", 'tr', 'Gediz Havzası'],
    ['Підтоплено будинки у селах Чопівка та Баркасово.', 'uk', 'Чопівка'],
    ['A parteira da aldeia Sai Cinza chegou.', 'pt', 'Sai Cinza'],
    ['La discarica di Monte Rosso è piena.', 'it', 'Monte Rosso'],
  ])('%s', (text, language, name) => {
    expect(named(text, language).places.map((one) => one.name)).toContain(name);
  });

  it('take no feast and no count of districts for a place', () => {
    expect(named('Sin ingresos no llegamos a Navidad.', 'es').places).toEqual([]);
    expect(named('中心覆盖全县十一个乡镇，培训村医260人。', 'zh').places).toEqual([]);
  });
});

it.each([
  ['Степана Гайдоша', 'Степан Гайдош'],
  ['Ірині Собко', 'Ірина Собко'],
  ['Олені Ковальській', 'Олена Ковальська'],
  ['Степан Гайдош', 'Степан Гайдош'],
  ['Невідома Назва', 'Невідома Назва'],
])('%s', (written, base) => {
  expect(ukrainianBase(written)).toBe(base);
});

it('a firm is called without the word for it, and what is hers is not she', () => {
  const text = 'Der Brand brach im Werk der Firma Nordholz & Sohn GmbH aus. Auch die Firma Kern GmbH half.';
  expect(named(text, 'de').organizations.map((one) => one.name)).toEqual(['Nordholz & Sohn GmbH', 'Kern GmbH']);
});
