import { describe, expect, it } from 'vitest';
import { isVerbForm } from './verb-forms';

describe('verbs by their endings', () => {
  it.each([
    ['tr', 'açıkladı gitti kaybetti çalışan açıklamış yapılıyor gelecek göndereceğini'],
    ['uk', 'обіцяло виправдав повідомили загинула евакуювати працює'],
    ['ja', 'すると 続ける 述べた 働いて'],
  ])('tells them in %s', (code, words) => {
    expect(words.split(' ').filter((word) => !isVerbForm(word, code))).toEqual([]);
  });

  it.each([
    ['tr', 'hükümeti şirketi deprem maden orman insan belediye kaynak çardak ordu ekmek şimdi'],
    [
      'uk',
      'школа село рішення колектив мешканців освіти солдати повені пам’ять площадь столиця медаль справа стріла бригада правила могила світило',
    ],
    ['ja', '地震 診療所 医師 聞き手 インタビュー 市場'],
    ['fr', 'maire'],
  ])('leaves the nouns of %s', (code, words) => {
    expect(words.split(' ').filter((word) => isVerbForm(word, code))).toEqual([]);
  });
});
