import { expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The gate was open in the morning. By noon the first carts had come back with half a load of wood.';
const read = (text: string) => readHeader(text, { fileName: 'a.txt' });

test('the site of a visit is where it was, its last day the day of the report, and a post is no part of who wrote', () => {
  const header = read(
    `SITE NOTE\nSite: Tarn camp, Block B\nVisited: 4-5 May 2022\nWritten by: Maria Quispe, field monitor\n\n${BODY}`,
  );
  expect([header.outlet, header.publishedOn, header.byline]).toEqual([null, '2022-05-05', 'Maria Quispe']);
  expect(header.dateline?.place).toBe('Tarn camp, Block B');
});

test('a site on the web is an outlet', () => {
  expect(read(`Title: Gate open\nSite: Tarn News Online\nDate: 4 May 2022\n\n${BODY}`).outlet).toBe('Tarn News Online');
});
