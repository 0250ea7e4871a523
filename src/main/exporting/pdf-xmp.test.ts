import { expect, it } from 'vitest';
import { xmpOf } from './pdf-xmp';

const METADATA = {
  title: 'Brackets < and & \u0001 الجسر',
  author: 'A. "B"',
  subject: 'A subject',
  keywords: ['one', '<two>'],
  creator: 'Sidelight 1',
  producer: 'Sidelight 1',
  language: 'ar',
  created: new Date('2026-05-04T03:02:01.500Z'),
};

it('is well-formed XML whatever the words, with the same facts as the file', () => {
  const packet = xmpOf(METADATA);
  const body = packet.slice(packet.indexOf('<x:'), packet.lastIndexOf('<?xpacket'));
  expect(body).toContain('Brackets &lt; and &amp; \ufffd الجسر');
  expect(body).toContain('<rdf:li>one</rdf:li><rdf:li>&lt;two&gt;</rdf:li>');
  expect(body).toContain('<xmp:CreateDate>2026-05-04T03:02:01Z</xmp:CreateDate>');
  expect(body.match(/<[a-z]+:/gu)?.length).toBeGreaterThan(10);
  // No claim that nothing here can check.
  expect(body).not.toContain('pdfua');
  expect(xmpOf(METADATA)).toBe(packet);
});
