import { describe, expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../../tests/kit/analysed';
import { findQuotes } from '../../quotes/find-quotes';

const read = (text: string) => analysed(text, 'fa');
const named = (text: string) => entitiesIn(text, 'fa');
const said = (text: string) =>
  findQuotes(read(text), named(text)).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
const rolesOf = (text: string) =>
  named(text).people.map(({ name, roles }) => [name, ...roles.map(({ title, organization }) => [title, organization])]);

describe('Persian texts', () => {
  it('name people by a given name, with titles before and behind', () => {
    expect(rolesOf('سخنگوی جمعیت هلال احمر، دکتر لیلا صادقی، آمد.')).toEqual([
      ['لیلا صادقی', ['سخنگوی', 'جمعیت هلال احمر']],
    ]);
    expect(rolesOf('غلامحسین ناصری، کشاورز ۶۱ ساله از روستای افین، آمد.')).toEqual([
      ['غلامحسین ناصری', ['کشاورز', 'افین']],
    ]);
    expect(rolesOf('علی در خانه ماند.')).toEqual([]);
  });

  it('name bodies and places by the noun that opens them', () => {
    const found = named('وزارت بهداشت اعلام کرد که بیمارستان امام رضا در مشهد باز است. شهرستان قائن لرزید.');
    expect(found.organizations.map(({ name }) => name).toSorted()).toEqual(['بیمارستان امام رضا', 'وزارت بهداشت']);
    expect(found.places.map(({ name }) => name).toSorted()).toEqual(['قائن', 'مشهد']);
  });

  it('name the body of a role by its noun alone where it was named before, and provinces told with "and"', () => {
    expect(rolesOf('بنیاد سپید در تهران است. لیلا صادقی، مدیرعامل این بنیاد، گفت که کار خوب است.')).toEqual([
      ['لیلا صادقی', ['مدیرعامل', 'بنیاد سپید']],
    ]);
    expect(rolesOf('عضو هیئت علمی دانشگاه سیستان و بلوچستان، دکتر لیلا صادقی، آمد.')).toEqual([
      ['لیلا صادقی', ['عضو هیئت علمی', 'دانشگاه سیستان و بلوچستان']],
    ]);
  });

  it('say who spoke', () => {
    expect(said('محمد رضایی گفت که ۴۰ روستا آسیب دیده است.')).toEqual(['indirect محمد رضایی: ۴۰ روستا آسیب دیده است']);
    expect(said('محمد رضایی آمد. او افزود: «برق هجده روستا قطع شده است.»')).toEqual([
      'direct محمد رضایی: برق هجده روستا قطع شده است.',
    ]);
    expect(said('به گفتهٔ محمد رضایی، ۴۰ روستا آسیب دیده است.')).toEqual([
      'indirect محمد رضایی: ۴۰ روستا آسیب دیده است',
    ]);
  });
});
