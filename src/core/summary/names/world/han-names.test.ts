import { expect, it } from 'vitest';
import { entitiesIn, quotesIn } from '../../../../../tests/kit/analysed';

const named = (text: string) => entitiesIn(text, 'zh');

it('a county and the river behind it are nobody, and a head of a county may be called as the river is', () => {
  expect(named('清河县长江大闸开启。').people).toEqual([]);
  expect(named('清河县长江大明说,水位还在上涨。').people.map(({ name }) => name)).toEqual(['江大明']);
});

it('a ship for the sick, a hospital of the place and a way to a village have no name', () => {
  const { organizations, places } = named(
    '“海风”号医院船启航,医生前往当地医院。到这里的时候往村里走,停在离村三里的地方。',
  );
  expect([organizations, places]).toEqual([[], []]);
});

it('who speaks may bear two posts, and who is asked to speak has not spoken', () => {
  const spoken = (text: string) => {
    return quotesIn(text, 'zh').map(({ text: words, speaker }) => [words.replace(/。$/u, ''), speaker?.name]);
  };
  expect(spoken('“水涨得太快了,大家都在守堤。”清河县委常委、副县长王大明说。')).toEqual([
    ['水涨得太快了,大家都在守堤', '王大明'],
  ]);
  expect(spoken('请发言人介绍有关情况。发言人李小平介绍说,医院船已经出发前往南方。')).toEqual([
    ['医院船已经出发前往南方', '李小平'],
  ]);
});

it('foreign names end before a verb, are told on by their last part and stand without a dot behind a title', () => {
  const { people } = named('协调员安娜·林德维斯发表声明。林德维斯已抵达首都。秘书长安德里斯表示关切。');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['安娜·林德维斯', 2],
    ['安德里斯', 1],
  ]);
});

it('what a town has and who fights there are no places', () => {
  expect(named('冲突使得城市居民在家中等待,有关医院关闭。').places).toEqual([]);
});

it('what a reporter did by night, and reports, are no names', () => {
  const { people, organizations } = named('本报记者连夜赶到清河。会上通报了灾情。');
  expect([people, organizations]).toEqual([[], []]);
});

it('who commands against a flood has a post', () => {
  expect(
    named('清河县防指副指挥长王大明介绍,水位下降。').people.map(({ name, roles }) => [name, roles[0]?.title]),
  ).toEqual([['王大明', '副指挥长']]);
});
