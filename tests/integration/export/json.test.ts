import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { blindExport } from '#core/export/blind-export';
import { exportView } from '#core/export/export-view';
import { exportedArticle, jsonOf } from '#core/export/json';
import type { ExportedArticle } from '#core/export/json';
import { ExportedArticleSchema } from '../../../src/main/forms/export-schema';
import { exportInput } from '../../kit/export-input';

let schema: object = {};

beforeAll(async () => {
  schema = JSON.parse(await readFile('docs/schemas/export.schema.json', 'utf8')) as object;
});

it('comes back from JSON whole, and fits the published schema and the one it is read with', () => {
  const fits = new Ajv({ strict: false }).compile(schema);
  fc.assert(
    fc.property(exportInput, fc.boolean(), (input, isBlind) => {
      const view = exportView(isBlind ? blindExport(input, 'Ben') : input);
      expect(exportedArticle(view).blind).toEqual(isBlind ? { by: 'Ben' } : undefined);
      const bytes = new TextEncoder().encode(jsonOf(view));
      const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as ExportedArticle;
      expect(read).toEqual(exportedArticle(view));
      expect(fits(read), JSON.stringify(fits.errors)).toBe(true);
      expect(v.safeParse(ExportedArticleSchema, read).issues).toBeUndefined();
      const starts = read.highlights.map(({ span }) => span?.start ?? Number.POSITIVE_INFINITY);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});
