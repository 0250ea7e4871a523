import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

const named = (text: string, language: string) => entitiesIn(text, language);

describe('names in scripts without capitals', () => {
  it('finds a person behind a title, with the title as role, and again by the whole name', () => {
    const text = 'افتتح رئيس البلدية سامر الخطيب العيادة. وشكر سامر الخطيب وزارة الصحة.';
    const { people, organizations } = named(text, 'ar');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['سامر الخطيب', 2]]);
    const [role] = people[0]?.roles ?? [];
    expect(role?.title).toBe('رئيس البلدية');
    expect(text.slice(role?.evidence.start, role?.evidence.end)).toBe('رئيس البلدية');
    expect(organizations.map(({ name }) => name)).toEqual(['وزارة الصحة']);
  });

  it('finds a Chinese name of two or three characters by family name and what follows', () => {
    const { people } = named('馆长李文说图书馆开放了。居民王秀兰表示高兴。', 'zh');
    expect(people.map(({ name }) => name)).toEqual(['李文', '王秀兰']);
  });

  it('takes no word behind a title for a name where the sentence goes on', () => {
    expect(named('وصل الوزير إلى المدينة.', 'ar').people).toEqual([]);
    expect(named('ڈاکٹر نے مریض کو دیکھا۔', 'ur').people).toEqual([]);
  });
});
