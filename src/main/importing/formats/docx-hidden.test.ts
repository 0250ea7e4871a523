import { describe, expect, it } from 'vitest';
import { part, wordParagraph, wordParts } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const HIDDEN = 'Words that are marked as hidden were left out.';
const DELETED = 'Words that were deleted while changes were tracked were left out.';
const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

async function read(body: string, ...more: Parameters<typeof part>[]) {
  const bytes = zipOf([...wordParts(body), ...more.map((each) => part(...each))]);
  const [piece] = (await readAll('a.docx', bytes)).pieces;
  return { text: piece?.article?.text ?? piece?.message, notes: piece?.article?.source.notes };
}

describe('what Word does not show', () => {
  it('is left out where it is marked as hidden, by itself or by its style, and this is said', async () => {
    const own = `<w:p>${run('The ferry left ')}${run('SECRET ', '<w:b/><w:vanish/>')}${run('late.', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await read(own)).toEqual({ text: 'The ferry left late.', notes: [HIDDEN] });
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const styled = `<w:p>${run('The ferry left ')}${run('SECRET ', '<w:rStyle w:val="Unseen"/>')}${run('late.')}</w:p>`;
    expect(await read(styled, ['word/styles.xml', styles])).toEqual({ text: 'The ferry left late.', notes: [HIDDEN] });
  });

  it('goes with all that is in it, and with nothing beside it', async () => {
    const box = `<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${wordParagraph('SECRET')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = `<w:p>${run('One ')}${box}${run('two.')}</w:p><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Three.')}</w:p>`;
    expect(await read(body)).toEqual({ text: 'One two.\n\nThree.', notes: [HIDDEN] });
  });

  it('is left out where it was deleted or is a comment, and this is said', async () => {
    const body =
      `<w:p>${run('It left ')}<w:del w:id="1" w:author="A"><w:r><w:delText>early</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('late')}</w:ins>` +
      `<w:commentRangeStart w:id="3"/>${run('.')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`;
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="A"><w:p><w:r><w:t>WHO SAYS SO?</w:t></w:r></w:p></w:comment></w:comments>';
    expect(await read(body, ['word/comments.xml', comments])).toEqual({
      text: 'It left late.',
      notes: [DELETED, 'Comments were left out.'],
    });
    const moved = `<w:p><w:moveFrom w:id="1" w:author="A">${run('Here. ')}</w:moveFrom>${run('Then. ')}<w:moveTo w:id="2" w:author="A">${run('Here.')}</w:moveTo></w:p>`;
    expect(await read(moved)).toEqual({ text: 'Then. Here.', notes: [DELETED] });
  });

  it('says nothing where there is nothing of it', async () => {
    expect(await read(wordParagraph('The ferry left.'))).toEqual({ text: 'The ferry left.', notes: undefined });
  });
});
