import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { wordParts, WORDS } from '../../../../tests/kit/format-files';
import { zipOf } from '../../../../tests/kit/zip';
import { lightMail } from './light-mail';

const lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n');
const attached = (type: string, name: string, bytes: Uint8Array): string =>
  [
    '--=x',
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    lines(bytes),
    '',
  ].join('\r\n');
const mail = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    `Subject: Two\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=x"\r\n\r\n--=x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(`${WORDS.first}\n`.repeat(400)))}\r\n${parts.join('')}--=x--\r\n`,
  );

const inOneLine = (bytes: Uint8Array): string =>
  `Message-ID: <1@x>\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}`;

const picture = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), Buffer.alloc(400_000, 7)]);
const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(Buffer.alloc(60_000));
const report = zipOf([...wordParts(), { name: 'word/media/a.bin', bytes: noise }]);

describe('a mail without its pictures', () => {
  it('is small, and says the same with all that is a text', async () => {
    const whole = mail(
      attached('image/png', 'quay.png', picture),
      attached('application/octet-stream', 'report.docx', report),
    );
    const light = lightMail(whole, false);
    expect(light.length).toBeLessThan(whole.length - 500_000);
    expect(lightMail(whole, true).length).toBeLessThan(light.length);
    const { pieces } = await readAll('a.eml', whole);
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([
      ['', null],
      ['quay.png', 'left-out'],
      ['report.docx', null],
    ]);
    expect(pieces[0]?.article?.text).toBe(`${WORDS.first}\n`.repeat(400).trim());
    expect(pieces[0]?.bytes?.byteLength).toBe(whole.length);
    expect(pieces[2]?.article?.text).toContain(WORDS.first);
    expect(pieces[2]?.bytes && Buffer.from(pieces[2].bytes)).toEqual(Buffer.from(report));
  });

  it('is the mail itself where there is nothing to leave out, and ends where it is cut off', () => {
    const plain = mail();
    expect(lightMail(plain, true)).toEqual(plain);
    const torn = mail(attached('image/png', 'quay.png', picture)).subarray(0, 300_000);
    expect(lightMail(torn, true).length).toBeLessThan(70_000);
    const oneLine = Buffer.from(inOneLine(picture));
    expect(lightMail(oneLine, true).length).toBeLessThan(8_192);
    expect(lightMail(Buffer.from('base64'), true).toString()).toBe('base64');
  });
});
