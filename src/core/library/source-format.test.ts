import { expect, it } from 'vitest';
import { formatOrEncoding } from './source-format';

const source = { fileName: 'a', encoding: 'utf-8', bytes: 1, importedAt: '' };

it.each([
  ['application/pdf', 'Format', 'PDF document'],
  ['message/rfc822', 'Format', 'Mail'],
  ['text/plain', 'Encoding', 'utf-8'],
  ['text/html', 'Encoding', 'utf-8'],
  ['constructor', 'Encoding', 'utf-8'],
])('says of %s its %s', (mediaType, label, value) => {
  expect(formatOrEncoding({ ...source, mediaType })).toEqual({ label, value });
});
