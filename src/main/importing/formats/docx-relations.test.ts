import { expect, it } from 'vitest';
import { part, wordParagraph, wordParts } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const SPACES =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const link = (id: string, words: string): string =>
  `<w:p><w:hyperlink ${SPACES} r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`;
const PICTURE = `<w:p><w:r><w:drawing ${SPACES}><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="lost"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

async function read(body: string, ...more: readonly ReturnType<typeof part>[]) {
  const [piece] = (await readAll('a.docx', zipOf([...wordParts(body), ...more]))).pieces;
  return piece?.article?.text ?? piece?.message;
}

it('a link or a picture that leads nowhere keeps nothing of a Word document out', async () => {
  const body = `${wordParagraph('The ferry left.')}${link('lost', 'See the log.')}${PICTURE}${wordParagraph('It was late.')}`;
  expect(await read(body)).toBe('The ferry left.\n\nSee the log.\n\nIt was late.');
});

it('a link that is listed stays one, whatever else is lost', async () => {
  const listed =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="kept" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.invalid/" TargetMode="External"/></Relationships>';
  const body = `${link('kept', 'One.')}${link('lost', 'Two.')}`;
  expect(await read(body, part('word/_rels/document.xml.rels', listed))).toBe('One.\n\nTwo.');
});

it('words around the end of a page within a paragraph stay apart', async () => {
  const broken = `<w:p><w:r><w:t>One.</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>Two.</w:t></w:r></w:p>`;
  expect(await read(broken)).toBe('One.\nTwo.');
});
