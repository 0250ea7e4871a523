import { expect, it } from 'vitest';
import { part } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>';
const page = (words: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html>`;
const ITEMS = '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/>';

async function read(opf: string, pages: Readonly<Record<string, string>>) {
  const parts = Object.entries(pages).map(([name, words]) => part(name, page(words)));
  const book = [
    part('mimetype', 'application/epub+zip'),
    part('META-INF/container.xml', CONTAINER),
    part('content.opf', opf),
  ];
  const { article, message } = (await readAll('a.epub', zipOf([...book, ...parts]))).pieces[0] ?? {};
  return article ? { title: article.title, text: article.text, notes: article.source.notes } : message;
}

const BOTH = { 'a.xhtml': 'First.', 'b.xhtml': 'Second.' };

it('a package whose names all have a prefix is read', async () => {
  const opf =
    '<opf:package xmlns:opf="http://www.idpf.org/2007/opf"><opf:metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Quay</dc:title></opf:metadata>' +
    `<opf:manifest>${ITEMS.replaceAll('<item', '<opf:item')}</opf:manifest><opf:spine><opf:itemref idref="b"/><opf:itemref idref="a"/></opf:spine></opf:package>`;
  expect(await read(opf, BOTH)).toMatchObject({ title: 'Quay', text: 'Second.\n\nFirst.' });
});

it('a package without an order of reading is read in that of its list', async () => {
  const opf = `<package><manifest>${ITEMS}<item id="s" href="style.css"/></manifest><spine/></package>`;
  expect(await read(opf, BOTH)).toMatchObject({ text: 'First.\n\nSecond.', notes: undefined });
});

it('pages that are listed and not there are told', async () => {
  const opf = `<package><manifest>${ITEMS}</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;
  expect(await read(opf, { 'a.xhtml': 'First.' })).toMatchObject({
    text: 'First.',
    notes: ['1 of its 2 pages were read: the others are not in the file.'],
  });
});
