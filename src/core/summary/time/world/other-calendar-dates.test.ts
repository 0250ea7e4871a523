import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const read = (text: string, language: string, publishedOn: string | null = null) =>
  findTimes(analysed(text, language, publishedOn)).map(({ text: written, date, resolvedFrom }) => [
    written,
    date,
    resolvedFrom,
  ]);

describe('dates of other calendars', () => {
  it('reads days, months and years of the moon in Arabic', () => {
    expect(read('بدأ العام في 1 محرم 1446 هـ.', 'ar')).toEqual([
      ['1 محرم 1446 هـ', '2024-07-07', '1 محرم 1446 هـ by the Umm al-Qura calendar'],
    ]);
    expect(read('وصلت القافلة في شعبان 1444 هـ', 'ar')[0]?.[1]).toBe('2023-02-21/2023-03-22');
    expect(read('أنشئت الجمعية عام ١٤٤٠ هـ.', 'ar')[0]?.[1]).toBe('2018-09-11/2019-08-30');
    expect(read('افتتحت المكتبة في ٢٠/٧/١٤٤٣ هـ', 'ar')[0]?.[1]).toBe('2022-02-21');
  });

  it('takes the date of ours that stands beside one', () => {
    expect(read('انعقد المجلس يوم 10 رجب 1445 هـ الموافق 22 يناير 2024 م في البلدة', 'ar')).toEqual([
      ['10 رجب 1445 هـ الموافق 22 يناير 2024 م', '2024-01-22', null],
    ]);
    expect(read('اجلاس ۲۲ جنوری ۲۰۲۴ء بمطابق ۱۰ رجب ۱۴۴۵ھ کو ہوا۔', 'ur')[0]?.[1]).toBe('2024-01-22');
  });

  it('takes the nearest year where none is named, and says that the moon may be sighted a day later', () => {
    expect(read('میلہ ۲۷ رجب کو ہو گا۔', 'ur', '2024-02-01')).toEqual([
      ['۲۷ رجب', '2024-02-08~', '27 رجب by the Umm al-Qura calendar, year from the article’s date 2024-02-01'],
    ]);
    expect(read('میلہ ۲۷ رجب کو ہو گا۔', 'ur')[0]?.[1]).toBeNull();
  });

  it('reads the months of Iran and Afghanistan', () => {
    expect(read('این پل در ۱۲ حمل ۱۴۰۲ افتتاح شد', 'fa')[0]?.slice(1)).toEqual([
      '2023-04-01',
      '12 حمل 1402 by the Solar Hijri calendar',
    ]);
    expect(read('مدرسه در مهر ۱۴۰۱ باز شد', 'fa')[0]?.[1]).toBe('2022-09-23/2022-10-22');
    expect(read('گزارش ۱۴۰۳/۰۵/۰۷ منتشر شد', 'fa')[0]?.[1]).toBe('2024-07-28');
  });

  it('leaves alone what only looks like a month', () => {
    expect(read('انتهت المباراة 3 صفر', 'ar', '2024-02-01')).toEqual([]);
    expect(read('أصيب 12 سرطان في العينة', 'ar', '2024-02-01')).toEqual([]);
    expect(read('He paid 1450 dollars', 'en', '2024-02-01')).toEqual([]);
  });
});

describe('digits of other scripts', () => {
  it('are read in every form of date', () => {
    expect(read('大会于２０２３年５月６日开幕', 'zh')[0]?.slice(0, 2)).toEqual(['２０２３年５月６日', '2023-05-06']);
    expect(read('نُشر التقرير في ١٤/٥/٢٠٢٣', 'ar')[0]?.slice(0, 2)).toEqual(['١٤/٥/٢٠٢٣', '2023-05-14']);
  });
});
