import { expect, it } from 'vitest';
import { addressOf } from './docx-links';

it.each([
  ['https://mill.example/a b', 'https://mill.example/a%20b'],
  ['https://mill.example/100%', 'https://mill.example/100%25'],
  ['http://www.mill`.example/', 'http://www.mill%60.example/'],
  ['https://mill.example/a?b=[c]|d#^', 'https://mill.example/a?b=[c]%7Cd#%5E'],
])('%s is named as a valid URI', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'mill'])('%s is no link', (typed) => {
  expect(addressOf(typed)).toBeNull();
});
