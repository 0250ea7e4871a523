import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import type { ExportInput } from '#core/export/export-view';
import { keptDraft, keptOfArticle } from '#core/library/kept';
import { docxOf } from '../../../src/main/forms/docx';
import { docxFaults, docxParts } from '../../kit/docx-faults';
import { exportInput } from '../../kit/export-input';
import { pngOf } from '../../kit/images';
import { emptySummary, plainArticle } from '../../kit/plain-article';
import { zipOf } from '../../kit/zip';

const AT = '2024-02-03T04:05:06.000Z';
const PICTURE = 'ab'.repeat(32);
/** Every kind of block within every other, twice what Word takes once, and addresses that are none. */
const NOTE = `# Head

1. one

   para

   | a | b |
   |---|--:|
   | 1 | 2[^n] |

- a

    5. five
    6. six
- b
    1. one

| a | b |
|---|---|
| 1 | 2 |

| c | d |
|---|---|
| 3 | ![well](image:${PICTURE}) |

Said[^n] and[^n] again, [here](https://x.test/a?b=1&c=2#there), [odd](<https://exa mple.test/%zz>), [odder](<https://x.test/%zz ü>),
[![well](image:${PICTURE})](https://x.test), none[^empty], rows[^table] and more[^more].

[^n]: See [this](https://note.test) and ![well](image:${PICTURE}).

    - in a list

[^empty]:

[^table]:
    | q | r |
    |---|---|
    | s | t |

[^more]: below[^n]

[^unseen]: Nobody refers to this.

> quote
> 1. in it
>
> | a |
> |---|

\`\`\`
code\tx
\`\`\`

<b>html</b>

- [ ] task
- [x] قارن \u0000\u0008\ufffe

${'- '.repeat(12)}deep`;

function noted(...notes: readonly string[]): ExportInput {
  return {
    article: plainArticle('a1', 'One bridge.\n\nTwo bridges.').article,
    summary: emptySummary('test'),
    reviews: [],
    notes: notes.map((markdown, index) => ({
      id: `n${index}`,
      articleId: 'a1',
      markdown,
      createdAt: AT,
      updatedAt: AT,
    })),
    kept: keptOfArticle(keptDraft(), 'a1'),
    tags: [],
    collections: [],
    images: { [PICTURE]: { mediaType: 'image/png', width: 4, height: 4, base64: pngOf(4, 4).toString('base64') } },
  };
}

it('is a Word document without a fault, whatever the article and its notes hold', async () => {
  await fc.assert(
    fc.asyncProperty(exportInput, async (input) => {
      expect(await docxFaults(await docxOf(exportView(input)))).toEqual([]);
    }),
    { numRuns: 4 },
  );
}, 60_000);

it('has no fault with blocks within blocks, and loses no word of footnotes', async () => {
  const bytes = await docxOf(exportView(noted(NOTE, NOTE)));
  expect(await docxFaults(bytes)).toEqual([]);
  const parts = await docxParts(bytes);
  const notes = parts.get('word/footnotes.xml') ?? '';
  expect(notes.match(/in a list/gu)).toHaveLength(6);
  for (const cell of ['q', 't']) expect(notes).toContain(`>${cell}<`);
  const body = parts.get('word/document.xml') ?? '';
  expect(body).toContain('[^unseen]:');
  expect(body).toContain('Nobody refers to this.');
  expect(parts.get('word/numbering.xml')).toMatch(/<w:lvl w:ilvl="1"[^>]*><w:start w:val="5"\/>/u);
});

it('is the same each time it is made, with links, pictures and places', async () => {
  const made = async () => docxParts(await docxOf(exportView(noted(NOTE, NOTE))));
  expect(await made()).toEqual(await made());
});

it('finds the faults of a document that was harmed', async () => {
  const view = exportView(noted('One[^a] [b](https://x.test/).\n\n- c\n\n[^a]: Two.'));
  const parts = [...(await docxParts(await docxOf(view)))];
  const faultsOf = (part: string, change: (text: string) => string): Promise<readonly string[]> =>
    docxFaults(
      zipOf(
        parts.map(([name, text]) => ({ name, bytes: Buffer.from(name === part ? change(text ?? '') : (text ?? '')) })),
      ),
    );
  expect(await faultsOf('', String)).toEqual([]);
  const harms: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['word/document.xml', '</w:body>', '', /is no XML/u],
    [
      '[Content_Types].xml',
      /<Override[^>]*footnotes.xml"\/>|<Default[^>]*"xml"\/>/gu,
      '',
      /footnotes.xml has no type/u,
    ],
    ['word/_rels/document.xml.rels', 'footnotes.xml', 'gone.xml', /leads to word\/gone.xml/u],
    ['word/_rels/document.xml.rels', 'https://x.test/', 'https://x test/', /is no URI/u],
    ['word/document.xml', 'r:id="rIdLink1"', 'r:id="rId99"', /refers to rId99/u],
    ['word/document.xml', 'w:bookmarkEnd w:id="1"', 'w:bookmarkEnd w:id="9"', /does not begin and end/u],
    ['word/document.xml', /<w:numId w:val="\d+"\/>/u, '<w:numId w:val="77"/>', /a list has no level 0/u],
    ['word/document.xml', 'w:val="Heading1"', 'w:val="Heading99"', /no paragraph style Heading99/u],
    ['word/document.xml', /(<w:pStyle[^>]*>)(<w:numPr>.*?<\/w:numPr>)/u, '$2$1', /in another order/u],
    ['word/document.xml', '<w:pPr>', '<w:pPr><w:b/>', /may not hold/u],
    ['word/footnotes.xml', 'w:footnote w:id="1"', 'w:footnote w:id="5"', /footnote 1 is not there/u],
  ];
  for (const [part, from, to, wanted] of harms)
    expect((await faultsOf(part, (text) => text.replace(from, to))).join('\n')).toMatch(wanted);
});
