import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

const read = (text: string, language: string) =>
  findFigures(analysed(text, language), []).map(({ text: written, value, unit }) => [written, value, unit]);

describe('amounts of Hindi, Korean and Thai texts', () => {
  it.each([
    ['सरकार ने 2.5 करोड़ रुपये दिए।', 'hi', ['2.5 करोड़ रुपये', 25_000_000, 'INR']],
    ['४५ प्रतिशत फसल नष्ट हुई।', 'hi', ['४५ प्रतिशत', 45, 'percent']],
    ['1,20,000 लोग बेघर हुए।', 'hi', ['1,20,000 लोग', 120_000, 'people']],
    ['피해액은 3억 5천만 원이다.', 'ko', ['3억 5천만 원', 350_000_000, 'KRW']],
    ['주민 1만2000명이 대피했다.', 'ko', ['1만2000명', 12_000, 'people']],
    ['화재의 40%는 전기 때문이다.', 'ko', ['40%', 40, 'percent']],
    ['รัฐบาลอนุมัติเงิน 25 ล้านบาท', 'th', ['25 ล้านบาท', 25_000_000, 'THB']],
    ['ร้อยละ 40 ของพื้นที่', 'th', ['ร้อยละ 40', 40, 'percent']],
    ['रेल ने 3 हज\u093cार मजदूर भेजे।', 'hi', ['3 हज\u093cार मजदूर', 3000, 'people']],
    ['रेल ने 3 ह\u095Bार म\u095Bदूर भेजे।', 'hi', ['3 ह\u095Bार म\u095Bदूर', 3000, 'people']],
    ['राज्य ने 2 करो\u095C रुपये दिए।', 'hi', ['2 करो\u095C रुपये', 20_000_000, 'INR']],
    ['예산은 1천200억원이다.', 'ko', ['1천200억원', 120_000_000_000, 'KRW']],
    ['관객 2천500만 명이 보았다.', 'ko', ['2천500만 명', 25_000_000, 'people']],
    ['피해는 3천억 원이다.', 'ko', ['3천억 원', 300_000_000_000, 'KRW']],
    ['주민 3백 명이 떠났다.', 'ko', ['3백 명', 300, 'people']],
    ['비용은 1조 2천억 3천만 원이다.', 'ko', ['1조 2천억 3천만 원', 1_200_030_000_000, 'KRW']],
    ['버스 20대가 멈췄다.', 'ko', ['20대', 20, null]],
    ['ผู้ป่วย 5 ราย', 'th', ['5 ราย', 5, 'people']],
    ['บ้าน 3 หลัง', 'th', ['3 หลัง', 3, null]],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });

  it('leaves a number that counts nothing alone', () => {
    expect(read('वह 1998 में पैदा हुआ।', 'hi')).toEqual([]);
    expect(read('제3조 2항에 따른다.', 'ko')).toEqual([]);
    expect(read('20대 남성이 다쳤다.', 'ko')).toEqual([]);
    expect(read('2024 विधानसभा चुनाव हुए।', 'hi')).toEqual([]);
    expect(read('बैठक 5 मार्च और 7 फ़रवरी को हुई।', 'hi')).toEqual([]);
  });

  it('takes no counter for the start of a longer word', () => {
    for (const text of ['มี 5 รายการ', 'ข้อ 10 รายได้', 'เวลา 3 หลังจากนั้น', 'ข้อ 3 ครั้งที่ผ่านมา'])
      expect(read(text, 'th')).toEqual([]);
  });
});
