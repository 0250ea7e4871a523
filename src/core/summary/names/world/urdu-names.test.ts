import { expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

const named = (text: string) => entitiesIn(text, 'ur');

it.each([
  ['وزیر نے متاثرہ بہن بھائیوں کی مدد کی۔', []],
  ['صوبائی وزیر زراعت و آبپاشی کامران میمن نے دورہ کیا۔', ['کامران میمن']],
  ['تحریک کے سربراہ فیصل خان شادی کی تیاری کریں۔', ['فیصل خان']],
  ['ایک صحافی نے کہا کہ فیصل آپ کے دوست ہیں۔', []],
])('%s', (text, people) => {
  expect(named(text).people.map(({ name }) => name)).toEqual(people);
});

it('many villages have no name, and the small word behind letters is none of them', () => {
  expect(named('صوبے کے سینکڑوں گاؤں پانی میں ڈوب گئے۔').places).toEqual([]);
  expect(named('انہوں نے کہا کہ ایم ڈی پی کے معاملے پر بات ہوگی۔').organizations.map(({ name }) => name)).toEqual([
    'ایم ڈی پی',
  ]);
});

it('what is called after somebody is nobody, and a word glued behind a name ends it', () => {
  expect(named('حملہ امیر محمد تھانے کے قریب ہوا۔').people).toEqual([]);
  expect(named('ترجمان کامران میمن نےکہا امن ضروری ہے۔').people.map(({ name }) => name)).toEqual(['کامران میمن']);
  expect(named('زخمیوں کو قریبی اسپتال منتقل کیا گیا۔').organizations).toEqual([]);
});
