import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

const spoken = (text: string, language: string) => {
  return quotesIn(text, language).map(({ speaker }) => speaker?.name ?? null);
};

it('whom a text names only for their kin does not speak', () => {
  expect(
    spoken('La esposa del presidente peruano, Carlos Vega, indicó que la ayuda llegará pronto a la costa.', 'es'),
  ).toEqual(['esposa del presidente peruano']);
  expect(spoken('La esposa del alcalde, Carmen Vega, indicó que la ayuda llegará pronto a la costa.', 'es')).toEqual([
    'Carmen Vega',
  ]);
  const text =
    'La alcaldesa Carmen Ruiz visitó la costa. El hijo del pescador, Julio Mena, indicó que “nadie ha venido todavía a vernos”. “La ayuda llegará esta semana a todos”, añadió.';
  expect(spoken(text, 'es').at(-1)).toBe('Julio Mena');
});

it('a post of several words is meant word for word, in any case of Russian', () => {
  const fire = '« Tous les moyens aériens sont mobilisés », a déclaré le ministre de l’Agriculture.';
  expect(spoken(`Le ministre de l’Agriculture Paul Garnier est venu lundi. ${fire}`, 'fr')).toEqual(['Paul Garnier']);
  expect(spoken('Приехал губернатор Олег Бородин. По словам губернатора, вода в реке быстро спадает.', 'ru')).toEqual([
    'Олег Бородин',
  ]);
});

it('in Arabic a body that has spoken since goes on', () => {
  const text =
    'وقال رئيس البلدية سامر حداد: «الوضع صعب جدا في كل الأحياء». وقال المجلس الأعلى في بيان إن «الشوارع غمرتها المياه بالكامل». وأضاف أن «السكان غادروا بيوتهم منذ الفجر».';
  expect(spoken(text, 'ar')).toEqual(['سامر حداد', 'المجلس الأعلى', 'المجلس الأعلى']);
});

it('in Urdu who only led the others does not go on', () => {
  const text =
    'ڈاکٹر ثمینہ کاکڑ نے کہا کہ دوا ختم ہے۔ انہوں نے کامران میمن کی قیادت میں آنے والے وفد سے کہا کہ مدد جلد آئے گی۔';
  expect(spoken(text, 'ur').at(-1)).toBe('ثمینہ کاکڑ');
  const whole =
    'ڈاکٹر ثمینہ کاکڑ نے کہا کہ دوا ختم ہے۔ یہ پہلا کام ہے انہوں نے کامران میمن کی قیادت میں آنے والے وفد سے باتیں کرتے ہوئے انہوں نے کہا کہ مدد جلد آئے گی۔';
  expect(spoken(whole, 'ur').at(-1)).toBe('ثمینہ کاکڑ');
});
