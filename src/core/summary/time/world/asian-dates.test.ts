import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string) =>
  findTimes(analysed(text, language, '2024-05-03')).map(({ text: written, date }) => [written, date]);

describe('dates of Hindi, Korean and Thai texts', () => {
  it.each([
    ['1 मई को 45 प्रतिशत फसल नष्ट हुई।', 'hi', ['1 मई', '2024-05-01']],
    ['अप्रैल 2023 में बाढ़ आई थी।', 'hi', ['अप्रैल 2023', '2023-04']],
    ['बैठक १२ जून २०२४ को होगी।', 'hi', ['१२ जून २०२४', '2024-06-12']],
    ['2023년 12월 30일에 불이 났다.', 'ko', ['2023년 12월 30일', '2023-12-30']],
    ['지난해 12월 공사가 끝났다.', 'ko', ['지난해 12월', '2023-12']],
    ['공사는 2022년 시작됐다.', 'ko', ['2022년', '2022']],
    ['การประชุมวันที่ 10 พ.ค. 2567 ที่กรุงเทพ', 'th', ['10 พ.ค. 2567', '2024-05-10']],
    ['ในปี 2566 มีผู้อพยพ', 'th', ['ปี 2566', '2023']],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });

  it('takes neither a World Cup nor a span of days for a day', () => {
    expect(read('그는 3일간 굶었다.', 'ko')).toEqual([]);
    expect(read('मई अच्छी लड़की है।', 'hi')).toEqual([]);
  });
});
