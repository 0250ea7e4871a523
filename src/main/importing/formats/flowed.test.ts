import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { joinFlowed } from './flowed';
import { readMail } from './read-mail';

async function textOf(lines: readonly string[], type = 'text/plain; charset=utf-8; format=flowed'): Promise<string> {
  const head = ['From: Ina <ina@example.invalid>', 'Subject: Late', 'MIME-Version: 1.0', `Content-Type: ${type}`, ''];
  const { pieces } = await readAll('a.eml', [...head, ...lines, ''].join('\r\n'));
  return pieces[0]?.article?.text ?? '';
}

it('joins the lines of a paragraph, and quoted ones without their marks', async () => {
  expect(await textOf(['The ferry ', 'is late.', '', '> It will ', '> be six weeks.', '-- ', 'Ina'])).toBe(
    'The ferry is late.\n\n> It will be six weeks.\n-- \nIna',
  );
});

it('never joins an answer with what it answers', async () => {
  expect(await textOf(['> The quay is shut. ', 'Nobody told us. ', '>> Who said so? ', '> Ana did.'])).toBe(
    '> The quay is shut. \nNobody told us. \n>> Who said so? \n> Ana did.',
  );
});

it('keeps words whole whose lines were cut within them, and takes away what was stuffed', () => {
  expect(joinFlowed('港の委 \n員会\n From here\n >no quotation', true)).toBe('港の委員会\nFrom here\n>no quotation');
});

it('leaves lines of fixed texts as they are', async () => {
  expect(await textOf(['One ', 'two'], 'text/plain; charset=utf-8')).toBe('One \ntwo');
});

it('leaves the header of a mail that lies in another as it is', async () => {
  const inner =
    'From: Bo <bo@example.invalid>\r\nSubject: Inner\r\nContent-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo.';
  const parts = [
    '--b',
    'Content-Type: text/plain; format=flowed',
    '',
    'Outer ',
    'words.',
    '--b',
    'Content-Type: message/rfc822',
    '',
    inner,
    '--b--',
  ];
  const head = ['From: Ina <ina@example.invalid>', 'Subject: Outer', 'MIME-Version: 1.0'];
  const mail = [...head, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, ''].join('\r\n');
  const { pieces } = await readAll('a.eml', mail);
  expect(pieces.map(({ article }) => article?.text)).toEqual(['Outer words.', 'One two.']);
  const { mail: opened } = await readMail(Buffer.from(mail), { isForWords: false });
  expect(
    Buffer.from(opened.attachments[0]?.content as Uint8Array)
      .toString()
      .trimEnd(),
  ).toBe(inner.replaceAll('\r\n', '\n'));
});
