import type { Change } from '#core/library/change';
import { crc32 } from './checksum';
import { parseSafely } from './parse-json';
import { EntrySchema } from './schemas';
import * as v from 'valibot';

/*
 * A line is a JSON array of its own: ["1c291ca3",17,62,{"at":...,"change":...}] and LF.
 * The checksum is the CRC-32 of the bytes between the first comma and the closing bracket; 62 is the record's length in bytes.
 */
const HEAD = Buffer.from('["');
const NEWLINE = 0x0a;
const CHECKED_FROM = 12;

/** One change as read from a journal; `end` is the offset behind its LF. */
export type Entry = { readonly number: number; readonly at: string; readonly change: Change; readonly end: number };

/** What a journal's bytes hold: the good lines in order, and the stretches between them that are not good lines. */
export type Journal = {
  readonly entries: readonly Entry[];
  readonly bad: readonly { readonly start: number; readonly end: number }[];
  /** Where the good lines end; everything behind it is a torn tail. */
  readonly goodEnd: number;
  /** True when a line is whole but speaks of a change this program does not know. */
  readonly isNewer: boolean;
};

/** The bytes of one line, LF included. */
export function encodeLine(number: number, at: string, change: Change): Buffer {
  const record = JSON.stringify({ at, change });
  const checked = Buffer.from(`${number},${Buffer.byteLength(record)},${record}`);
  return Buffer.concat([HEAD, Buffer.from(`${crc32(checked)}",`), checked, Buffer.from(']\n')]);
}

/** Reads all lines that are whole, wherever they stand; damage never hides a good line behind it. */
export function decodeJournal(bytes: Uint8Array): Journal {
  const entries: Entry[] = [];
  const bad: { start: number; end: number }[] = [];
  let goodEnd = 0;
  let isNewer = false;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const record = newline === -1 ? null : decodeLine(bytes.subarray(start, newline));
    if (record === null) addBad(bad, start, end);
    else {
      goodEnd = end;
      const entry = v.safeParse(EntrySchema, record.value);
      if (entry.success) entries.push({ number: record.number, at: entry.output.at, change: entry.output.change, end });
      else isNewer = true;
    }
    start = end;
  }
  return { entries, bad, goodEnd, isNewer };
}

function decodeLine(line: Uint8Array): { readonly number: number; readonly value: unknown } | null {
  const checked = line.subarray(CHECKED_FROM, -1);
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1', 0, CHECKED_FROM + 40);
  const match = /^\["([0-9a-f]{8})",([1-9]\d{0,15}),(\d{1,15}),\{/.exec(text);
  if (match === null || line.at(-1) !== 0x5d || crc32(checked) !== match[1]) return null;
  const record = line.subarray(match[0].length - 1, -1);
  if (record.length !== Number(match[3])) return null;
  const value = parseSafely(Buffer.from(record).toString('utf8'));
  return value === undefined ? null : { number: Number(match[2]), value };
}

function addBad(bad: { start: number; end: number }[], start: number, end: number): void {
  const last = bad.at(-1);
  if (last?.end === start) last.end = end;
  else bad.push({ start, end });
}
