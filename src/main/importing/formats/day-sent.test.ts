import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

async function dayOf(...lines: readonly string[]): Promise<string | null | undefined> {
  const mail = ['From: a@example.invalid', 'Subject: Late', ...lines, '', 'The ferry is late.', ''].join('\r\n');
  return (await readAll('a.eml', mail)).pieces[0]?.article?.publishedOn;
}

it('the day of a mail is that of its sender, though it was another one elsewhere', async () => {
  expect(await dayOf('Date: Tue, 14 May 2024 23:30:00 -0700 (PDT)')).toBe('2024-05-14');
  expect(await dayOf('Date: Wed, 15 May 2024 07:00:00 +0900')).toBe('2024-05-15');
  expect(await dayOf('Date: 5 Jun 2024 00:10 +0200')).toBe('2024-06-05');
});

it('years of two figures are read as before', async () => {
  expect(await dayOf('Date: Fri, 3 May 96 12:00:00 GMT')).toBe('1996-05-03');
});

it('a mail without its day has that on which it was received', async () => {
  const received = 'Received: from a by b; Tue, 14 May 2024 08:00:00 +0000';
  expect(await dayOf(received)).toBe('2024-05-14');
  expect(await dayOf(received, 'Date: Mon, 13 May 2024 08:00:00 +0000')).toBe('2024-05-13');
});
