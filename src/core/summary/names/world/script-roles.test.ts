import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findWorldNames } from './names';

const people = (text: string, language: string) =>
  (findWorldNames(analysed(text, language))?.people ?? []).map(({ name, roles }) => [
    name,
    ...roles.map(({ title, organization }) => `${title} @${organization ?? '-'}`),
  ]);
const bodies = (text: string, language: string) =>
  (findWorldNames(analysed(text, language))?.organizations ?? []).map(({ name, acronym }) => [name, acronym]);

describe('titles and bodies in Arabic and Urdu', () => {
  it.each([
    [
      'واستمعت إلى الخبير الهندسي غسان القضاة، الأستاذ في جامعة الساحل، أمس.',
      'ar',
      'غسان القضاة',
      ['الخبير الهندسي @-', 'الأستاذ @جامعة الساحل'],
    ],
    [
      'وحذرت مديرة الرعاية الأولية بالوزارة، سلوى بابكر، من نقص حاد.',
      'ar',
      'سلوى بابكر',
      ['مديرة الرعاية الأولية @الوزارة'],
    ],
    [
      'وتحدثت جمعية الغد الأخضر عن الحملة. وقالت رئيسة الجمعية، المهندسة سعاد حسن، إن العمل بدأ.',
      'ar',
      'سعاد حسن',
      ['رئيسة الجمعية @جمعية الغد الأخضر', 'المهندسة @-'],
    ],
    ['وحضر الفلاح محمود جبار، من قرية السيبة، أمس.', 'ar', 'محمود جبار', ['الفلاح @السيبة']],
    ['للتواصل: محمود جبار، مسؤول الإعلام في الجمعية', 'ar', 'محمود جبار', ['مسؤول الإعلام @الجمعية']],
    [
      'وقال منسق الطوارئ في منظمة أطباء بلا حدود، سامر حداد، إن الطريق مقطوع.',
      'ar',
      'سامر حداد',
      ['منسق الطوارئ @أطباء بلا حدود'],
    ],
    ['وقالت تالا المنصوري، وهي أم أحد الضحايا، إنها تنتظر.', 'ar', 'تالا المنصوري', []],
    ['ضلع دادو میں ڈپٹی کمشنر دادو سید مرتضیٰ شاہ نے دورہ کیا۔', 'ur', 'سید مرتضیٰ شاہ', ['ڈپٹی کمشنر @دادو']],
    ['ادارے کے ڈائریکٹر جنرل سلمان شاہ نے کہا۔', 'ur', 'سلمان شاہ', ['ڈائریکٹر جنرل @ادارے']],
  ])('%s', (text, language, name, roles) => {
    expect(people(text, language)).toContainEqual([name, ...roles]);
  });

  it('takes what a body is for into its name, and letters in brackets for its short form', () => {
    expect(bodies('ويقدر مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا) العدد.', 'ar')).toEqual([
      ['مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', 'أوتشا'],
    ]);
    expect(bodies('قدرتی آفات سے نمٹنے کے صوبائی ادارے (پی ڈی ایم اے) نے خیمے بھیجے۔', 'ur')).toEqual([
      ['قدرتی آفات سے نمٹنے کے صوبائی ادارے', 'پی ڈی ایم اے'],
    ]);
    expect(bodies('وطالبت بإنشاء هيئة مستقلة لفحص الجسور.', 'ar')).toEqual([]);
  });
});
