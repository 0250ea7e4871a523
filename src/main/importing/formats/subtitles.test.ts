import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

const textOf = async (name: string, lines: readonly string[]): Promise<string | undefined> => {
  const { pieces } = await readAll(name, lines.join('\n'));
  return pieces[0]?.article?.text;
};
const at = (second: number): string => `00:00:0${second},000 --> 00:00:0${second},900`;

it('words after a blank line within a subtitle are words of it', async () => {
  const lines = [
    '1',
    at(1),
    'The ferry left',
    '',
    'at seven.',
    '',
    'STYLE is a word too.',
    '',
    '2',
    at(2),
    'It is late.',
  ];
  expect(await textOf('a.srt', lines)).toBe('The ferry left at seven. STYLE is a word too.\nIt is late.');
});

it('subtitles without blank lines between them keep their numbers and times out of the words', async () => {
  const lines = ['1', at(1), 'The ferry left', '2', at(2), 'with 40', '3', at(3), 'people aboard.'];
  expect(await textOf('a.srt', lines)).toBe('The ferry left with 40 people aboard.');
});

it('numbers stand apart from their times where every line does, and a number alone is else a word', async () => {
  const spaced = ['', 'The ferry left', '', '2', '', at(2), '', 'at seven.', '', '3', '', at(3), '', 'It is late.'];
  const apart = ['1', at(1), ...spaced];
  expect(await textOf('a.srt', apart)).toBe('The ferry left at seven.\nIt is late.');
  const vtt = ['WEBVTT', '', at(1), 'In the year', '', at(2), '1984', '', at(3), 'it sank.'];
  expect(await textOf('a.vtt', vtt)).toBe('In the year 1984 it sank.');
});

it('remarks and styles of WebVTT are no words, and names of subtitles neither', async () => {
  const lines = [
    'WEBVTT',
    '',
    'STYLE',
    '::cue {}',
    '',
    'one',
    at(1),
    'The ferry',
    '',
    'NOTE made by',
    'hand',
    '',
    'two',
    at(2),
  ];
  expect(await textOf('a.vtt', [...lines, 'left.', '', 'NOTE the end'])).toBe('The ferry left.');
});

it('takes no longer per subtitle the more there are', async () => {
  const lines = Array.from({ length: 60_000 }, (_, number) => `${number + 1}\n${at(1)}\nwords and words\n`);
  const before = process.cpuUsage();
  expect((await textOf('a.srt', lines.slice(0, 15_000)))?.length).toBe(15_000 * 16 - 1);
  const quarter = process.cpuUsage(before).user;
  const then = process.cpuUsage();
  expect((await textOf('a.srt', lines))?.length).toBe(60_000 * 16 - 1);
  expect(process.cpuUsage(then).user).toBeLessThan(quarter * 10);
});
