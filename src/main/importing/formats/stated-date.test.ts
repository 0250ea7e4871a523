import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

const WORDS = '<p>The council met on Tuesday and closed the old quay for repairs. It meets again in June.</p>';

async function dateOf(head: string, body = ''): Promise<string | null | undefined> {
  const { pieces } = await readAll(
    'a.html',
    `<html><head><title>Quay</title>${head}</head><body>${body}${WORDS}</body></html>`,
  );
  return pieces[0]?.article?.publishedOn;
}

it.each([
  ['<meta name="date" content="14.05.2024">', ''],
  ['<meta name="DC.date.issued" content="2024-05-14">', ''],
  ['<meta name="dc:date" content="2024-05-14T06:30:00+02:00">', ''],
  ['<meta itemprop="datePublished" content="2024-05-14">', ''],
  ['<meta name="citation_publication_date" content="2024/05/14">', ''],
  ['', '<time itemprop="datePublished" datetime="2024-05-14T06:30">yesterday</time>'],
  ['', '<time pubdate datetime="2024-05-14">yesterday</time>'],
  [
    '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2024-05-14T06:30:00Z">',
    '',
  ],
])('the day of a page is what it states: %s%s', async (head, body) => {
  expect(await dateOf(head, body)).toBe('2024-05-14');
});

it('a page that states no day has none', async () => {
  expect(await dateOf('<meta name="date" content="today"><meta name="last-modified" content="2024-05-14">')).toBeNull();
});
