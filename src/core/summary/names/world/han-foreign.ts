import type { WorldName } from './items';

/** The signs by which Chinese writes the sounds of foreign names. */
export const SIGNS =
  '阿埃艾爱安奥巴班贝本比彼宾波博布查茨达戴丹德登邓迪蒂丁杜顿多尔厄恩法菲费芬冯夫弗福盖甘冈戈格葛古瓜哈海汉赫亨胡华霍基吉加贾杰金卡凯坎康考科克肯孔库拉莱兰朗劳勒雷里利莉林琳卢鲁伦罗洛吕马玛迈曼麦梅蒙米明莫姆穆纳娜奈南内尼宁纽诺努欧帕潘庞佩彭皮平普齐奇乔切琴丘儒瑞萨塞桑瑟森沙山舍申圣施什史舒丝斯思松苏索塔泰坦汤特腾提廷图托瓦万威韦维魏温文翁沃乌武西希锡肖谢辛休逊雅亚延扬耶叶伊因英尤于约泽扎詹兹宗佐';

/** The mentions of people by the last part of their names ("格里菲思"), of those of several parts that were found with dots. */
export function lastParts(text: string, found: readonly WorldName[]): readonly WorldName[] {
  const wholes = new Map<string, WorldName>();
  for (const one of found) {
    const last = one.kind === 'people' ? one.name.split(/[·•]/u) : [];
    if (last.length > 1 && (last.at(-1) ?? '').length > 2) wholes.set(last.at(-1) ?? '', one);
  }
  if (wholes.size === 0) return [];
  const taken = found.filter(({ kind }) => kind === 'people');
  const pattern = new RegExp(`(?<![·•])(?:${[...wholes.keys()].join('|')})`, 'gu');
  return [...text.matchAll(pattern)].flatMap((match): readonly WorldName[] => {
    const whole = wholes.get(match[0]);
    const end = match.index + match[0].length;
    const isTaken = taken.some((one) => one.start < end && match.index < one.end);
    return whole === undefined || isTaken
      ? []
      : [{ start: match.index, end, kind: 'people', name: match[0], confidence: 0.75, of: whole.name }];
  });
}
