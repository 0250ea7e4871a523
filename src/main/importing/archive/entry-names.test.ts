import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const words = Buffer.from('A short text of one line.');

async function namesIn(names: readonly string[], encoding: string): Promise<readonly string[]> {
  const entries = names.map((name) => ({ name, rawName: iconv.encode(name, encoding), bytes: words }));
  return (await readAll('a.zip', zipOf(entries))).pieces.map(({ where }) => where);
}

describe('names in an archive that are no UTF-8', () => {
  it.each([
    ['cp866', ['Отчёт о рынке.txt', 'Новая папка/Паром.txt']],
    ['windows-1251', ['Интервью с мэром.txt', 'папка/День первый.txt']],
    ['gbk', ['采访记录/第一天.txt', '采访记录/第二天.txt', '报告.txt']],
    ['shift_jis', ['市場での聞き取り.txt', '表/報告書.txt']],
    ['big5', ['採訪記錄/第一天.txt', '報告.txt']],
    ['euc-kr', ['보고서/첫째 날.txt', '시장 면담.txt']],
    ['cp437', ['Gespräch am Hafen.txt', 'Übersicht.txt']],
    ['cp850', ['Été à Évry.txt', 'São Paulo.txt']],
    ['cp852', ['Příběh.txt', 'Schůze zastupitelů.txt']],
    ['cp737', ['Συνέντευξη.txt']],
    ['cp862', ['שיחה בשוק.txt']],
    ['windows-1256', ['مقابلة.txt']],
  ])('are read in %s, which all of them fit', async (encoding, names) => {
    expect(await namesIn(names, encoding)).toEqual(names);
  });

  it('never lead out of it, in whatever they are written', async () => {
    const name = '../папка/рынок.txt';
    const { pieces } = await readAll('a.zip', zipOf([{ name, rawName: iconv.encode(name, 'cp866'), bytes: words }]));
    expect(pieces.map(({ code }) => code)).toEqual(['unsafe-entry']);
  });
});
