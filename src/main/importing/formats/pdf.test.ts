import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../../tests/kit/pdf-pages';
import type { Placed, Tag } from '../../../../tests/kit/pdf-pages';
import { DEFAULT_LIMITS } from '../import-limits';
import { extractPdf } from './pdf';
import { lettersOfShapes, unmirrored } from './pdf-right-to-left';

async function paragraphs(pages: readonly (readonly Placed[])[], tags?: Tag): Promise<readonly string[]> {
  const result = await extractPdf(await pdfOf(pages, tags), { fileName: 'a.pdf', limits: DEFAULT_LIMITS });
  return result.ok ? result.value.text.split('\n\n') : [result.error.message];
}

/** Lines one below the other. */
const lines = (x: number, y: number, texts: readonly string[], size = 10): readonly Placed[] =>
  texts.map((text, index) => ({ text, x, y: y - index * (size + 3), size }));

const LEFT = [
  'The council of Velmar met on Tuesday to hear',
  'how the ferry that failed in May could run',
  'again before the winter storms. Its engineers',
  'had asked for four weeks and for a new shaft,',
  'and the harbour master, Ina Roth, said that the',
];
const RIGHT = [
  'islands could not wait so long. “We carry bread',
  'in rowing boats,” she told the council.',
  'A second ferry will be hired from Kettle Bay.',
  'It carries twenty cars and may not sail when',
  'waves are higher than two metres.',
];
const JOINED =
  'The council of Velmar met on Tuesday to hear how the ferry that failed in May could run again before the winter storms. ' +
  'Its engineers had asked for four weeks and for a new shaft, and the harbour master, Ina Roth, said that the islands could not ' +
  'wait so long. “We carry bread in rowing boats,” she told the council.';

describe('the columns of a page', () => {
  const title = { text: 'Velmar waits for its ferry, and its islands wait for bread', x: 50, y: 740, size: 18 };

  it('are read one after the other, and a sentence goes on from one to the next', async () => {
    const found = await paragraphs([[title, ...lines(50, 700, LEFT), ...lines(320, 700, RIGHT)]]);
    expect(found.slice(0, 2)).toEqual([title.text, JOINED]);
    expect(found[2]).toMatch(/^A second ferry will be hired from Kettle Bay\. It carries/u);
  });

  it('are read so too where the page draws them side by side, line by line', async () => {
    const sides = LEFT.flatMap((text, index) => [
      { text, x: 50, y: 700 - index * 13 },
      { text: RIGHT[index] ?? '', x: 320, y: 700 - index * 13 },
    ]);
    expect((await paragraphs([[title, ...sides]])).slice(0, 2)).toEqual([title.text, JOINED]);
  });

  it('are none where cells stand below one another: a row is a line with tabs', async () => {
    const rows = [
      'Kesh|7,400|5,100',
      'Upper Domar|4,900|4,300',
      'Lower Domar|2,200|1,800',
      'Perrin|1,300|1,100',
      'Tolmar|20|9',
    ];
    const cells = rows.flatMap((row, index) =>
      row.split('|').map((text, cell) => ({ text, x: 50 + cell * 150, y: 600 - index * 16 })),
    );
    const found = await paragraphs([
      [title, ...lines(50, 700, ['People who left their homes, by district.']), ...cells],
    ]);
    expect(found.at(-1)).toBe(rows.join('\n').replaceAll('|', '\t'));
  });
});

describe('what is no part of a page’s text', () => {
  const head = { text: 'Velmar Harbour Report', x: 50, y: 770, size: 8 };
  const body = (place: string): readonly Placed[] =>
    lines(50, 700, [`Nobody was hurt at ${place}. The council meets again.`]);

  it('is what stands above both pages; the title in larger letters, though it has the same words, stays', async () => {
    const title = { text: 'Velmar Harbour Report', x: 50, y: 740, size: 20 };
    const number = (page: number): Placed => ({ text: `Page ${page} of 2`, x: 280, y: 30, size: 8 });
    const found = await paragraphs([
      [head, title, ...body('Kesh'), number(1)],
      [head, ...body('Domar'), number(2)],
    ]);
    expect(found).toEqual([
      'Velmar Harbour Report',
      'Nobody was hurt at Kesh. The council meets again.',
      'Nobody was hurt at Domar. The council meets again.',
    ]);
  });

  it('is told of a chapter’s name beside the number of the page, on three pages', async () => {
    const page = (chapter: string, number: number): readonly Placed[] => [
      { text: chapter, x: 50, y: 770, size: 8 },
      { text: String(number), x: 540, y: 770, size: 8 },
      ...lines(50, 700, [`So begins what ${chapter} tells of the harbour.`, `It is as long as ${chapter} need.`]),
    ];
    const found = await paragraphs([page('Tides', 1), page('Wrecks', 2), page('Ferries', 3)]);
    expect(found).toHaveLength(3);
    expect(found[1]).toBe('So begins what Wrecks tells of the harbour. It is as long as Wrecks need.');
  });

  it('stands behind the paragraph where it runs along the margin', async () => {
    const stamp = { text: 'Received 4 May', x: 20, y: 300, turn: 90 };
    const found = await paragraphs([[stamp, ...lines(50, 700, LEFT)], [...lines(50, 700, RIGHT)]]);
    expect(found[0]).toBe(JOINED);
    expect(found[1]).toBe('Received 4 May');
  });
});

describe('the lines of a paragraph', () => {
  it('stay lines where they were broken on purpose, and hang together behind a number', async () => {
    const found = await paragraphs([
      [
        ...['IN THE COURT OF VELMAR', 'CIVIL DIVISION', 'Case No. 117'].map((text, index) => ({
          text,
          x: 220,
          isCentred: true,
          y: 740 - index * 13,
        })),
        { text: '1.', x: 50, y: 660 },
        { text: LEFT[0] ?? '', x: 80, y: 660 },
        ...lines(80, 647, LEFT.slice(1)),
      ],
    ]);
    expect(found).toEqual(['IN THE COURT OF VELMAR\nCIVIL DIVISION\nCase No. 117', `1. ${LEFT.join(' ')}`]);
  });
});

describe('a text that runs from right to left', () => {
  it('has letters in place of their shapes, and its quotation marks as they are read', () => {
    expect(lettersOfShapes('ﻣﺠﻠﺲ اﻟﻤﺪﻳﻨﺔ ﺑﻼ')).toBe('مجلس المدينة بلا');
    expect(unmirrored('وقال: »لن ننتظر« )مفوضية( ثم [هنا]')).toBe('وقال: «لن ننتظر» (مفوضية) ثم [هنا]');
    expect(unmirrored('قال (مدير) إن «الماء» عاد')).toBe('قال (مدير) إن «الماء» عاد');
  });
});

describe('a page laid on its side', () => {
  it('is read as if it stood upright', async () => {
    const turned = LEFT.map((text, index) => ({ text, x: 100 + index * 13, y: 50, turn: 90 }));
    expect(await paragraphs([turned])).toEqual([LEFT.join(' ')]);
  });
});

describe('numbers above the line and notes', () => {
  it('are raised digits, and the notes follow the paragraph that ends on the next page', async () => {
    const found = await paragraphs([
      [
        ...lines(50, 700, LEFT),
        { text: '1', x: 257, y: 652, size: 6 },
        ...lines(50, 60, ['2 A note at the foot of the page, which runs on', 'in a second line.'], 7),
      ],
      [...lines(50, 700, RIGHT)],
    ]);
    expect(found[0]).toBe(JOINED.replace('said that the islands', 'said that the¹ islands'));
    expect(found[1]).toBe('2 A note at the foot of the page, which runs on in a second line.');
  });
});

describe('the tags of a page', () => {
  const placed: readonly Placed[] = [
    { text: 'Harbour Report 12', x: 50, y: 770, tag: -1 },
    { text: 'tells.', x: 50, y: 500, tag: 2 },
    { text: 'What the master', x: 50, y: 650, tag: 1 },
    { text: '7,400', x: 200, y: 400, tag: 5 },
    { text: 'Kesh', x: 50, y: 400, tag: 4 },
    { text: 'Bread', x: 70, y: 600, tag: 3 },
    { text: 'Harbour', x: 50, y: 700, size: 18, tag: 0 },
  ];
  const tags: Tag = {
    role: 'Document',
    children: [
      { role: 'H1', words: 0 },
      {
        role: 'P',
        children: [
          { role: 'Span', words: 1 },
          { role: 'Span', words: 2 },
        ],
      },
      { role: 'L', children: [{ role: 'LI', children: [{ role: 'LBody', children: [{ role: 'P', words: 3 }] }] }] },
      {
        role: 'Table',
        children: [
          {
            role: 'TR',
            children: [
              { role: 'TH', words: 4 },
              { role: 'TD', words: 5 },
            ],
          },
        ],
      },
    ],
  };

  it('give its order, its paragraphs, its lists and its rows, and what is no text', async () => {
    expect(await paragraphs([placed], tags)).toEqual(['Harbour', 'What the master tells.', '- Bread', 'Kesh\t7,400']);
  });

  it('are not believed where they leave out some of the words', async () => {
    const fewer = { ...tags, children: (tags.children ?? []).slice(0, 2) };
    expect((await paragraphs([placed], fewer)).join(' ')).toContain('Kesh');
  });
});
