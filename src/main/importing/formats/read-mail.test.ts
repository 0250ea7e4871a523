import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

const WORDS =
  'Паром отошёл от причала Велмар в семь часов с сорока людьми на борту. Переправа заняла вдвое больше времени.';

const mail = (lines: readonly string[], words: string, encoding: string): Uint8Array =>
  iconv.encode(
    [
      'From: Ina <ina@example.invalid>',
      'Subject: Паром ушёл',
      'Message-ID: <1@example.invalid>',
      ...lines,
      '',
      words,
      '',
    ].join('\n'),
    encoding,
  );

async function read(content: Uint8Array) {
  const { pieces } = await readAll('a.eml', content);
  const article = pieces[0]?.article;
  const { encoding, encodingGuessed, damaged } = article?.source ?? {};
  return { title: article?.title, text: article?.text, encoding, encodingGuessed, damaged };
}

describe('the letters of a mail', () => {
  it('are guessed where the mail does not state their encoding, those of the subject with them', async () => {
    const right = { title: 'Паром ушёл', text: WORDS, encodingGuessed: true, damaged: undefined };
    expect(await read(mail([], WORDS, 'windows-1251'))).toEqual({ ...right, encoding: 'windows-1251' });
    expect(await read(mail(['Content-Type: text/plain'], WORDS, 'koi8-r'))).toEqual({ ...right, encoding: 'koi8-r' });
    const weak = 'Content-Type: text/plain;\n charset="us-ascii"';
    expect(await read(mail([weak], WORDS, 'windows-1251'))).toEqual({ ...right, encoding: 'windows-1251' });
  });

  it('are UTF-8 where their bytes are, whatever one-byte encoding the mail states', async () => {
    const right = { title: 'Паром ушёл', text: WORDS, encoding: 'utf-8', encodingGuessed: undefined };
    expect(await read(mail(['Content-Type: text/plain; charset=iso-8859-1'], WORDS, 'utf-8'))).toMatchObject(right);
    const packed = Buffer.from(WORDS).toString('base64');
    const lines = ['Content-Type: text/plain; charset="windows-1252"', 'Content-Transfer-Encoding: base64'];
    expect(await read(mail(lines, packed, 'utf-8'))).toMatchObject(right);
    const honest = mail(['Content-Type: text/plain; charset=koi8-r'], WORDS, 'koi8-r');
    expect(await read(honest)).toMatchObject({ text: WORDS, encoding: 'koi8-r' });
  });

  it('are guessed where their bytes are packed, too', async () => {
    const packed = iconv.encode(WORDS, 'windows-1251').toString('base64');
    const lines = ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'];
    const { text, encoding } = await read(mail(lines, packed, 'utf-8'));
    expect({ text, encoding }).toEqual({ text: WORDS, encoding: 'windows-1251' });
  });

  it('are read as the mail states, which is told; what is damaged in them is counted', async () => {
    const stated = 'Content-Type: text/plain; charset=koi8-r';
    expect(await read(mail([stated], WORDS, 'koi8-r'))).toMatchObject({ text: WORDS, encoding: 'koi8-r' });
    const cut = Buffer.concat([mail(['Content-Type: text/plain; charset=utf-8'], WORDS, 'utf-8'), Buffer.from([0xd0])]);
    expect(await read(cut)).toMatchObject({ encoding: 'utf-8', encodingGuessed: undefined, damaged: 1 });
    expect(await read(mail([], WORDS, 'utf-8'))).toMatchObject({ text: WORDS, encodingGuessed: undefined });
  });
});

describe('a mail in a mail', () => {
  it('is a text of its own wherever it stands, and what is no text is named', async () => {
    const forwarded = [
      'Subject: First',
      'From: Ina Roth <ina@example.invalid>',
      'Date: Thu, 2 May 2024 23:30:00 +0000',
      '',
      'The well is dry.',
    ];
    const outer = [
      'Subject: Fwd',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
    ];
    const picture = [
      '--b',
      'Content-Type: image/png; name=q.png',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
    ];
    const both = [...outer, '--b', 'Content-Type: message/rfc822', '', ...forwarded, '--b--', ''].join('\n');
    const { pieces } = await readAll('a.eml', both);
    expect(pieces.map(({ where, article }) => [where, article?.text, article?.publishedOn])).toEqual([
      ['', 'See below.', null],
      ['attachment 1.eml', 'The well is dry.', '2024-05-02'],
    ]);
    const alone = await readAll('a.eml', [...outer, ...picture, '--b--', ''].join('\n'));
    expect(alone.pieces.map(({ article, notes }) => [article?.text, notes])).toEqual([
      ['See below.', ['What is attached holds no text and was left out: q.png.']],
    ]);
  });
});

it('the words of a mail whose plain part only names the part for show are those of that', async () => {
  const both = (plain: string): string =>
    [
      'From: Ina <ina@example.invalid>',
      'Subject: Late',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b\r\nContent-Type: text/plain\r\n',
      plain,
      '--b\r\nContent-Type: text/html\r\n',
      '<p>The ferry is late.</p><p>Nobody knows why.</p>\r\n--b--\r\n',
    ].join('\r\n');
  const textOf = async (plain: string) => (await readAll('a.eml', both(plain))).pieces[0]?.article?.text;
  expect(await textOf('This mail needs an HTML viewer.')).toBe('The ferry is late.\n\nNobody knows why.');
  expect(await textOf('https://example.invalid/view/1')).toBe('The ferry is late.\n\nNobody knows why.');
  expect(await textOf('The ferry is late. Plain.')).toBe('The ferry is late. Plain.');
});
