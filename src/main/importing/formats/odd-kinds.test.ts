import { expect, it } from 'vitest';
import { page, part, WORDS } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const { title, first } = WORDS;

async function articlesOf(name: string, content: string | Uint8Array) {
  const { pieces } = await readAll(name, content);
  expect(pieces.map(({ message }) => message).join('')).toBe('');
  return pieces.flatMap(({ article }) => article ?? []);
}

it('subtitles (SRT) are their words, without numbers, times and marks', async () => {
  const srt =
    '\ufeff1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>The ferry left the quay</i>\r\nof Velmar at\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n{\\an8}seven & late.\r\n\r\n3\r\n00:00:06,100 --> 00:00:07,000\r\n- Who said so?\r\n- Ina Roth did: 1 < 2.\r\n\r\n4\r\n00:01:07,000 --> 00:01:09,000\r\nNobody was hurt.\r\n';
  const [film] = await articlesOf('film.srt', srt);
  expect(film?.text).toBe(
    'The ferry left the quay of Velmar at seven & late.\n- Who said so?\n- Ina Roth did: 1 < 2.\n\nNobody was hurt.',
  );
  expect(film?.source.notes).toEqual(['The times of the subtitles were left out.']);
});

it('subtitles (WebVTT) say who speaks, and have the title and language they state', async () => {
  const vtt =
    'WEBVTT - Council\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nNOTE made by hand\n\n00:01.000 --> 00:03.500 align:start\n<v Ina Roth>The ferry left\n\nid-2\n00:00:04.000 --> 00:00:06.000\n<v Otto Véll>Two <c.loud>engines</c> failed &amp; one burned.\n\n00:00:06.000 --> 00:00:08.000\n<v Otto Véll>Nobody was hurt.\n';
  const [talk] = await articlesOf('talk.txt', vtt);
  expect(talk?.text).toBe('Ina Roth: The ferry left\n\nOtto Véll: Two engines failed & one burned.\nNobody was hurt.');
  expect(talk?.title).toBe('Council');
});

it.each([
  [
    '_chat.txt',
    '\u200e[03.05.24, 08:01:12] Ina Roth: \u200eThe ferry is late\r\nand nobody says why.\r\n[03.05.24, 08:05:44] Otto Véll: Two engines failed.\r\n',
    'Ina Roth, Otto Véll',
    '[03.05.24, 08:01:12] Ina Roth: The ferry is late\nand nobody says why.\n\n[03.05.24, 08:05:44] Otto Véll: Two engines failed.',
  ],
  [
    'WhatsApp Chat with Otto.txt',
    '5/3/24, 8:02\u202fAM - Ina Roth: Late again - as ever: why?\n5/3/24, 8:05\u202fAM - Otto Véll: Two engines failed.\n',
    'WhatsApp Chat with Otto',
    '5/3/24, 8:02\u202fAM - Ina Roth: Late again - as ever: why?\n\n5/3/24, 8:05\u202fAM - Otto Véll: Two engines failed.',
  ],
])('a chat of WhatsApp (%s) has a paragraph for each message', async (name, content, expected, text) => {
  expect(await articlesOf(name, content)).toMatchObject([{ title: expected, text }]);
});

it('a log and a list of days are no chats', async () => {
  const [log] = await articlesOf(
    'server.log',
    '2024-05-03 08:00:00,123 INFO  [main] started\n2024-05-03 08:00:01,456 failed\n',
  );
  expect(log?.text).toContain('123 INFO  [main] started\n2024');
});

it('notes of Evernote are articles with their day of writing, without pictures and what is encrypted', async () => {
  const note = (name: string, words: string): string =>
    `<note><title>${name}</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://x.invalid/enml2.dtd"><en-note>${words}</en-note>]]></content><created>20240503T080000Z</created><note-attributes><author>Ina Roth</author></note-attributes><resource><data encoding="base64">SECRET</data></resource></note>`;
  const enex = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM "http://x.invalid/e.dtd">\n<en-export>${note(title, `<div>${first}</div><ul><li>One &amp; two</li></ul><en-crypt>SECRET</en-crypt>`)}${note('Second', '<div>Nobody was hurt.</div>')}</en-export>`;
  const [one, two] = await articlesOf('notes.enex', enex);
  expect(one).toMatchObject({ title, text: `${first}\n\n- One & two`, byline: 'Ina Roth', publishedOn: null });
  expect(one?.source.writtenOn).toBe('2024-05-03');
  expect(two).toMatchObject({ title: 'Second', text: 'Nobody was hurt.' });
  const { pieces } = await readAll('notes.enex', enex);
  const [again] = await articlesOf(one?.source.fileName ?? '', pieces[0]?.bytes ?? '');
  expect(again?.text).toBe(one?.text);
  const declares = enex.replace('<title>', '<!ENTITY a SYSTEM "file:///etc/passwd"><title>');
  expect((await readAll('notes.enex', declares)).pieces[0]?.message).toContain('is cut off or damaged');
});

it('a mail that Mail of Apple keeps is a mail', async () => {
  const mail = `From: Ina Roth <ina@example.invalid>\nSubject: ${title}\nDate: Fri, 3 May 2024 08:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${first}\n`;
  const emlx = `${String(Buffer.byteLength(mail)).padEnd(10)}\n${mail}<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>`;
  expect(await articlesOf('1.emlx', emlx)).toMatchObject([{ title, text: first, publishedOn: '2024-05-03' }]);
});

/** A binary property list of strings, data and dictionaries, each object once. */
function propertyList(root: object): Buffer {
  const objects: Buffer[] = [];
  const sized = (kind: number, length: number): Buffer =>
    length < 15
      ? Buffer.from([(kind << 4) | length])
      : Buffer.from([(kind << 4) | 15, 0x11, length >> 8, length & 255]);
  const add = (value: unknown): number => {
    const at = objects.push(Buffer.alloc(0)) - 1;
    if (typeof value === 'string') {
      const wide = Buffer.from(value, 'utf16le').swap16();
      objects[at] = Buffer.concat([sized(6, value.length), wide]);
    } else if (value instanceof Uint8Array) objects[at] = Buffer.concat([sized(4, value.length), value]);
    else {
      const pairs = Object.entries(value as object);
      const places = [...pairs.map(([key]) => add(key)), ...pairs.map(([, held]) => add(held))];
      objects[at] = Buffer.concat([sized(0xd, pairs.length), Buffer.from(places)]);
    }
    return at;
  };
  add(root);
  let at = 8;
  const offsets = objects.map((object) => {
    const offset = Buffer.from([at >> 8, at & 255]);
    at += object.length;
    return offset;
  });
  const trailer = Buffer.alloc(32);
  trailer.set([2, 1], 6);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, ...offsets, trailer]);
}

it('a page that Safari saved is read as the page, in binary and in XML', async () => {
  const binary = propertyList({
    WebMainResource: { WebResourceData: Buffer.from(page()), WebResourceTextEncodingName: 'UTF-8' },
    WebSubresources: 'x',
  });
  const [one] = await articlesOf('a.webarchive', binary);
  expect(one).toMatchObject({ title, source: { mediaType: 'application/x-webarchive', encoding: 'utf-8' } });
  expect(one?.text).toContain(first);
  const xml = `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://x.invalid/p.dtd"><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(page()).toString('base64')}</data></dict></dict></plist>`;
  const [other] = await articlesOf('a.webarchive', xml);
  expect(other?.text).toBe(one?.text);
  const { pieces } = await readAll('a.webarchive', binary.subarray(0, -40));
  expect(pieces[0]?.message).toMatch(/a\.webarchive is a saved web page\. It cannot be read/u);
});

it('an OpenDocument text shows neither hidden words nor readings of letters, and says what it left out', async () => {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:p>SECRET</text:p></text:tracked-changes><text:p>${first}<text:hidden-text text:is-hidden="true">SECRET</text:hidden-text><text:span text:style-name="T1">SECRET</text:span><office:annotation><text:p>SECRET</text:p></office:annotation></text:p><text:section text:display="none"><text:p>SECRET</text:p></text:section><text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>です。</text:p></office:text></office:body></office:document-content>`;
  const odt = zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', content)]);
  const [one] = await articlesOf('a.odt', odt);
  expect(one?.text).toBe(`${first}\n\n漢字です。`);
  expect(one?.source.notes).toEqual([
    'Words that were deleted while changes were tracked were left out.',
    'Words that are marked as hidden were left out.',
    'Comments were left out.',
  ]);
});

it('footnotes of RTF come after the text, which keeps their marks, and its day of writing is told', async () => {
  const rtf = String.raw`{\rtf1\ansi{\info{\creatim\yr1996\mo3\dy12\hr9}}The quay was closed{\footnote \pard {\chftn }See the log.} in March.\par It is open.}`;
  const [one] = await articlesOf('a.rtf', rtf);
  expect(one?.text).toBe('The quay was closed[1] in March.\n\nIt is open.\n\n[1] See the log.');
  expect(one?.source.writtenOn).toBe('1996-03-12');
});

it('footnotes of RTF that are hidden, or whose words are, leave no empty line', async () => {
  const hidden = String.raw`{\rtf1\ansi The quay{\v{\footnote SECRET}} was{\footnote\v SECRET} closed{\footnote See the log.}.}`;
  const [one] = await articlesOf('a.rtf', hidden);
  expect(one?.text).toBe('The quay was[1] closed[2].\n\n[2] See the log.');
});

it('an archive with a name that only begins like a part of Word is an archive', async () => {
  const { collection, pieces } = await readAll('a.zip', zipOf([part('word/documents.txt', first)]));
  expect(collection?.kind).toBe('zip');
  expect(pieces.map(({ article }) => article?.text)).toEqual([first]);
});

it('a page of nothing but frames says so', async () => {
  const { pieces } = await readAll(
    'a.html',
    '<html><head><title>A</title></head><frameset><frame src="b.html"></frameset></html>',
  );
  expect(pieces[0]?.message).toBe('a.html is a web page. It shows nothing but other pages in frames.');
});

it('a feed gives the words of its pages, and XML without its first line is XML', async () => {
  const feed = `<rss version="2.0" xmlns:dc="d"><channel><title>Post</title><item><description>&lt;p&gt;${first}&lt;/p&gt;</description></item></channel></rss>`;
  const [one] = await articlesOf('feed.rss', feed);
  expect(one?.text).toBe(`Post\n\n${first}`);
});

it('a Markdown text with a header in JSON is a text', async () => {
  const [one] = await articlesOf('a.md', `{\n  "title": "${title}",\n  "date": "2024-05-03"\n}\n\n${first}\n`);
  expect(one).toMatchObject({ title, publishedOn: '2024-05-03' });
  expect(one?.text.slice(one.body.start).trim()).toBe(first);
});

it('a mail in the encoding of Windows keeps its quotation marks', async () => {
  const mail = `From: a@example.invalid\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="windows-1252"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93We waited,=94 she said =96 twice.\r\n`;
  const [one] = await articlesOf('a.eml', mail);
  expect(one?.text).toBe('“We waited,” she said – twice.');
});
