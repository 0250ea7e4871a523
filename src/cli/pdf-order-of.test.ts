import * as v from 'valibot';
import { expect, test } from 'vitest';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import { directionsOf } from '../main/exporting/directions-of';
import { PdfOrderSchema } from '../main/forms/pdf-order';
import { DEFAULT_SETTINGS } from '../main/library/settings';
import { pdfOrderOf } from './pdf-order-of';
import type { PdfRequest } from './pdf-order-of';

const REQUEST: PdfRequest = {
  library: '/library',
  articles: [],
  collection: null,
  template: 'dossier',
  language: 'en',
  out: '/out.pdf',
  isForced: false,
  paper: null,
};
const AT = '2024-05-06T07:00:00.000Z';
const handedOn = (settings: Parameters<typeof pdfOrderOf>[1]) =>
  v.parse(PdfOrderSchema, JSON.parse(JSON.stringify(pdfOrderOf(REQUEST, settings, AT))));

test('an order for PDFs hands on the directions that texts and paragraphs were given on this computer', () => {
  const order = handedOn({
    ...DEFAULT_SETTINGS,
    directions: [{ articleId: 'a1', direction: 'rtl' }],
    paragraphDirections: [{ articleId: 'a1', start: 12, direction: 'ltr' }],
    printing: { ...WHOLE_DOSSIER, leftOut: [], paper: 'letter' },
  });
  expect(order.paper).toBe('letter');
  expect(directionsOf(order, 'a1')).toEqual({ whole: 'rtl', paragraphs: [{ start: 12, direction: 'ltr' }] });
  expect(directionsOf(order, 'a2')).toEqual({ paragraphs: [] });
});

test('an order of a computer without settings has none, and is on A4', () => {
  const order = handedOn(null);
  expect(order).toEqual({ ...REQUEST, paper: 'a4', author: null, startedAt: AT });
  expect(directionsOf(order, 'a1')).toEqual({ paragraphs: [] });
});
