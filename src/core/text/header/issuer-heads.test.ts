import { expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The gate was open in the morning. By noon the first carts had come back with half a load of wood.';
const read = (text: string) => readHeader(text, { fileName: 'a.txt' });

test('who issues a release stands over the line that says so, and is no headline', () => {
  const head = 'Tarn Rights Watch\nPRESS RELEASE\n\nTarnia: Free the Carters\nNobody Charged for 20 Days\n\n';
  const header = read(`${head}(Alma, May 4, 2022) – ${BODY}`);
  expect([header.title, header.publishedOn]).toEqual(['Tarnia: Free the Carters', '2022-05-04']);
});

test('an agency alone on the line under a headline is the outlet', () => {
  const header = read(`Two carts lost in the pass\n\nPress Trust of India\nAlma, May 4: ${BODY}`);
  expect([header.title, header.outlet]).toEqual(['Two carts lost in the pass', 'Press Trust of India']);
});
