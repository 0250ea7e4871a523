import { expect, it } from 'vitest';
import { odtParts, part, wordParagraph, wordParts } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const ROWS = [
  ['Place', 'Boats', 'Since'],
  ['Velmar', '40', 'the long winter of 1978, when the quay froze'],
];
const EXPECTED = ROWS.map((row) => row.join('\t')).join('\n');

async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const [piece] = (await readAll(name, content)).pieces;
  return piece?.article?.text ?? `refused: ${piece?.message}`;
}

const word = (cells: readonly (readonly string[])[]): string =>
  `<w:tr>${cells.map((paragraphs) => `<w:tc>${paragraphs.map(wordParagraph).join('')}</w:tc>`).join('')}</w:tr>`;

it('the rows of a table are lines, in whatever paragraphs their cells hold their words', async () => {
  const inWord = ROWS.map((row) => word(row.map((cell) => cell.split(/(?<=,) /u)))).join('');
  expect(await textOf('a.docx', zipOf(wordParts(`<w:tbl>${inWord}</w:tbl>`)))).toBe(EXPECTED);

  const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const table = `<table:table>${ROWS.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;
  const [content = ''] = odtParts().flatMap(({ name, bytes }) =>
    name === 'content.xml' ? [Buffer.from(bytes).toString()] : [],
  );
  const odt = [
    part('mimetype', 'application/vnd.oasis.opendocument.text'),
    part('content.xml', content.replace('</office:text>', `${table}</office:text>`)),
  ];
  expect(await textOf('a.odt', zipOf(odt))).toContain(`\n\n${EXPECTED}`);

  const html = `<html><body><p>The boats of the region.</p><table>${ROWS.map((row) => `<tr>${row.map((words) => `<td><p>${words.replace(', ', ',<br>')}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`;
  expect(await textOf('a.html', html)).toContain(EXPECTED);
});

it('the notes in a table come once', async () => {
  const note =
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the log.</text:p></text:note-body></text:note>';
  const content = `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><table:table><table:table-row><table:table-cell><text:p>Velmar${note}</text:p></table:table-cell><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`;
  const bytes = zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', content)]);
  expect(await textOf('a.odt', bytes)).toBe('Velmar[1]\t40\n\n[1] By the log.');
});

it('a table that lays out a page keeps its paragraphs', async () => {
  const long = 'The ferry left the quay at seven with forty people on board. '.repeat(9);
  expect(
    await textOf(
      'a.docx',
      zipOf(
        wordParts(
          `<w:tbl>${word([
            ['Menu', 'Home'],
            [long, 'The end.'],
          ])}</w:tbl>`,
        ),
      ),
    ),
  ).toBe(`Menu\n\nHome\n\n${long.trim()}\n\nThe end.`);
});
