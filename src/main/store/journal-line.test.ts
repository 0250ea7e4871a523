import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '#core/library/change';
import { crc32 } from './checksum';
import { decodeJournal, encodeLine } from './journal-line';

const at = '2024-02-03T04:05:06.000Z';
const noted = (markdown: string): Change => ({
  type: 'note:put',
  note: { id: 'n1', articleId: 'a1', markdown, createdAt: at, updatedAt: at },
});

test('any words come back as they were, each line valid JSON of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 }), (texts) => {
      const lines = texts.map((text, index) => encodeLine(index + 1, { at, change: noted(text) }));
      const journal = decodeJournal(Buffer.concat(lines));
      expect(journal.bad).toEqual([]);
      expect(journal.entries.map(({ number, change }) => ({ number, change }))).toEqual(
        texts.map((text, index) => ({ number: index + 1, change: noted(text) })),
      );
      for (const line of lines) expect(JSON.parse(line.toString())).toHaveLength(4);
    }),
    { numRuns: 50 },
  );
}, 30_000);

test('any bytes can be read, and what is no line is told', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (garbage) => {
      const good = encodeLine(1, { at, change: noted('good') });
      const journal = decodeJournal(Buffer.concat([Buffer.from(garbage), Buffer.from('\n'), good]));
      expect(journal.entries).toHaveLength(1);
      expect(journal.bad).toEqual([{ start: 0, end: garbage.length + 1 }]);
    }),
  );
});

test('a line of a change that is not known says that a later program wrote it', () => {
  const record = JSON.stringify({ at, change: { type: 'map:put' } });
  const checked = `1,${record.length},${record}`;
  const journal = decodeJournal(Buffer.from(`["${crc32(Buffer.from(checked))}",${checked}]\n`));
  expect(journal.isNewer).toBe(true);
  expect(journal.bad).toEqual([]);
});

test('a prototype key in a record is dropped', () => {
  const record = `{"at":"${at}","__proto__":{"polluted":1},"change":{"type":"note:delete","id":"n1"}}`;
  const checked = `1,${record.length},${record}`;
  const [entry] = decodeJournal(Buffer.from(`["${crc32(Buffer.from(checked))}",${checked}]\n`)).entries;
  expect(entry?.change).toEqual({ type: 'note:delete', id: 'n1' });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
