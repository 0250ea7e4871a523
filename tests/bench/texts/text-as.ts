import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import iconv from 'iconv-lite';
import { part, wordParagraph, wordParts } from '../../kit/format-files';
import { zipOf } from '../../kit/zip';
import type { GeneratedText } from './generate-articles';

/** The words of a generated text with what it says about itself; `ballast` is carried along where a kind has room for it. */
export type Words = GeneratedText & { readonly ballast?: Uint8Array };

const NO_BALLAST = new Uint8Array();
const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = ({ text }: Words): readonly string[] => text.split('\n\n').map((words) => words.trim());
const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');

/** Plain text in an encoding, with a byte order mark where the encoding needs one. */
export function asText({ text }: Words, encoding = 'utf-8'): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
}

/** Markdown with front matter. */
export function asMarkdown(words: Words): Uint8Array {
  const { title, person, publishedOn } = words;
  const body = paragraphs(words).slice(1).join('\n\n');
  return Buffer.from(
    `---\ntitle: ${JSON.stringify(title)}\nauthor: ${person}\ndate: ${publishedOn}\n---\n\n# ${title}\n\n${body}\n`,
  );
}

/** A page as a newspaper sends it: the article among menus and scripts. */
export function asPage(words: Words): Uint8Array {
  const { title, publishedOn, language } = words;
  const body = paragraphs(words)
    .slice(1)
    .map((line) => `<p>${escape(line)}</p>`)
    .join('\n');
  const menu = Array.from({ length: 40 }, (_, index) => `<li><a href="/section/${index}">Section ${index}</a></li>`);
  const script = `<script>var data = ${JSON.stringify({ words: 'x'.repeat(4_000) })};</script>`;
  return Buffer.from(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title><meta property="article:published_time" content="${publishedOn}T08:00:00Z">${script}</head><body><nav><ul>${menu.join('')}</ul></nav><article><h1>${escape(title)}</h1>${body}</article><footer>All rights reserved</footer></body></html>`,
  );
}

/** A Word document; its ballast is a picture. */
export function asWord(words: Words): Uint8Array {
  const body = paragraphs(words).map((line) => wordParagraph(escape(line)));
  const picture = words.ballast ? [{ name: 'word/media/picture.png', bytes: words.ballast }] : [];
  return zipOf([...wordParts(body.join('')), ...picture]);
}

/** A mail with its text twice, plain and as a page; its ballast is an attachment. */
export function asMail(words: Words): Uint8Array {
  const { title, publishedOn, ballast = NO_BALLAST } = words;
  const date = new Date(`${publishedOn}T08:00:00Z`).toUTCString().replace('GMT', '+0000');
  const html = paragraphs(words).map((line) => `<p>${escape(line)}</p>`);
  const lines = [
    'From: "Ina Roth" <ina@example.invalid>',
    'To: desk@example.invalid',
    `Subject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=o"',
    '',
    '--=o',
    'Content-Type: multipart/alternative; boundary="=i"',
    '',
    '--=i',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(words.text)),
    '--=i',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(`<html><body>${html.join('')}</body></html>`)),
    '--=i--',
    ...(ballast.length === 0
      ? []
      : ['--=o', 'Content-Type: image/png; name="picture.png"', 'Content-Transfer-Encoding: base64', '']),
    ...(ballast.length === 0 ? [] : [base64(ballast)]),
    '--=o--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** A PDF document of an English text; its ballast is a file within. */
export async function asPdf(words: Words): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(words.title);
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const lines = paragraphs(words).flatMap((words) => [...(words.match(/.{1,80}(?:\s|$)/gu) ?? []), '']);
  for (let from = 0; from < lines.length; from += 45) {
    const sheet = document.addPage([595, 842]);
    for (const [index, line] of lines.slice(from, from + 45).entries()) {
      sheet.drawText(line.trim(), { x: 60, y: 770 - index * 15 - (line === '' ? 6 : 0), size: 11, font });
    }
  }
  if (words.ballast) await document.attach(words.ballast, 'picture.png', { mimeType: 'image/png' });
  return document.save({ useObjectStreams: false });
}

/** A table with a row for each text. */
export function asTable(all: readonly Words[]): Uint8Array {
  const rows = all.map(({ title, person, publishedOn, text }) => [title, person, publishedOn, text]);
  const lines = [['title', 'author', 'date', 'body'], ...rows].map((row) => row.map(cell).join(','));
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

/** A line of JSON for each text. */
export function asLines(all: readonly Words[]): Uint8Array {
  const lines = all.map(({ title, publishedOn, text }) => JSON.stringify({ title, date: publishedOn, text }));
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** A mailbox with a mail for each text. */
export function asMailbox(all: readonly Words[]): Uint8Array {
  const mails = all.map((words) => [
    Buffer.from('From ina@example.invalid Fri May  3 08:00:00 2024\r\n'),
    asMail(words),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat(mails.flat());
}

/** An archive with a file for each text, in two folders. */
export function asArchive(all: readonly Words[]): Uint8Array {
  return zipOf(all.map(({ text }, index) => part(`${index % 2 === 0 ? 'even' : 'odd'}/${index}.txt`, text)));
}
