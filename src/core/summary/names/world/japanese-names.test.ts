import { describe, expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../../tests/kit/analysed';
import { findFigures } from '../../figures/find-figures';
import { findQuotes } from '../../quotes/find-quotes';

const read = (text: string) => analysed(text, 'ja');
const named = (text: string) => entitiesIn(text, 'ja');
const said = (text: string) =>
  findQuotes(read(text), named(text)).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
const rolesOf = (text: string) =>
  named(text).people.map(({ name, roles }) => [name, ...roles.map(({ title, organization }) => [title, organization])]);

describe('Japanese texts', () => {
  it('name people by family name and the title behind it, with what it is over', () => {
    expect(rolesOf('気象庁の中村浩二地震津波監視課長は注意を呼びかけた。')).toEqual([
      ['中村浩二', ['地震津波監視課長', '気象庁']],
    ]);
    expect(rolesOf('中部大学の今井隆准教授が調べた。')).toEqual([['今井隆', ['准教授', '中部大学']]]);
    expect(rolesOf('輪島市の漁師、谷口勇さん（67）が見た。')).toEqual([['谷口勇', ['漁師', '輪島市']]]);
    expect(rolesOf('ジョン・スミス教授が来た。')[0]?.[0]).toBe('ジョン・スミス');
  });

  it('name a post before a name that has a title of its own, and a work before one told by an age', () => {
    expect(rolesOf('高知中央病院の院長、中村浩二医師が話した。')).toEqual([
      ['中村浩二', ['院長', '高知中央病院'], ['医師', null]],
    ]);
    expect(rolesOf('輪島市の漁師の東雲勇さん（67）が見た。')).toEqual([['東雲勇', ['漁師', '輪島市']]]);
    expect(
      named('海上自衛隊第2航空団と国土交通省関東地方整備局が調べた。').organizations.map(({ name }) => name),
    ).toEqual(['海上自衛隊第2航空団', '国土交通省関東地方整備局']);
  });

  it('name bodies and places by how they end', () => {
    const found = named('愛知県豊田市の工場について、東海化成工業は厚生労働省に報告した。同社は県に届けた。');
    expect(found.organizations.map(({ name }) => name).toSorted()).toEqual(['厚生労働省', '東海化成工業']);
    expect(found.places.map(({ name }) => name).toSorted()).toEqual(['愛知県', '豊田市']);
  });

  it('say who spoke', () => {
    expect(said('石川県の馬場恵子知事は「被災者の救助を最優先にする」と話した。')).toEqual([
      'direct 馬場恵子: 被災者の救助を最優先にする',
    ]);
    expect(said('北陸電力によると、約8500戸が停電した。')).toEqual(['indirect 北陸電力: 約8500戸が停電した']);
  });

  it('count in units of their own', () => {
    const figures = findFigures(read('3人に2億4000万円を払い、4割が賛成し、懲役3年とした。2021年に28カ所。'), []);
    expect(figures.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['3人', 3, 'people'],
      ['2億4000万円', 240_000_000, 'JPY'],
      ['4割', 40, 'percent'],
      ['3年', 3, 'year'],
      ['28カ所', 28, null],
    ]);
  });
});
