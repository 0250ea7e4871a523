import type { Change } from '#core/library/change';
import type { StepMark } from '#core/library/steps';
import { crc32 } from './checksum';
import { parseSafely } from './parse-json';
import { LineSchema } from './schemas';
import * as v from 'valibot';

/*
 * A line is a JSON array of its own: ["1c291ca3",17,62,{"at":...,"change":...}] and LF.
 * The checksum is the CRC-32 of the bytes between the first comma and the closing bracket; 62 is the record's length in bytes.
 */
const HEAD = Buffer.from('["');
const NEWLINE = 0x0a;
const CHECKED_FROM = 12;
/** A line up to its record; group 1 is the checksum, group 2 the length of the record. */
const LAYOUT = /^\["([0-9a-f]{8})",[1-9]\d{0,14},(\d{1,15}),(?=\{)/;

/** One change as read from a journal; `end` is the offset behind its LF. */
export type Entry = {
  readonly number: number;
  readonly at: string;
  readonly change: Change;
  readonly undo?: unknown;
  readonly step?: unknown;
  readonly end: number;
};

/** What a line is made of; `undo` is the change that takes this one back, `step` what it has to do with the steps. */
export type NewEntry = {
  readonly at: string;
  readonly change: Change;
  readonly undo?: Change;
  readonly step?: StepMark | null;
};

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
export function encodeLine(number: number, { at, change, undo, step }: NewEntry): Buffer {
  const record = JSON.stringify({ at, change, undo, step: step ?? undefined });
  const checked = Buffer.from(`${number},${Buffer.byteLength(record)},${record}`);
  return Buffer.concat([HEAD, Buffer.from(`${crc32(checked)}",`), checked, Buffer.from(']\n')]);
}

/** The number that a line gives itself, NaN where it gives none; whether the line is whole is not asked. */
export function numberOf(line: Buffer): number {
  return Number.parseInt(line.toString('latin1', CHECKED_FROM, CHECKED_FROM + 16), 10);
}

/** True when the bytes may be the beginning of one line whose writing was cut short. */
export function beginsLikeLine(bytes: Uint8Array): boolean {
  const isOneLine = bytes.indexOf(NEWLINE) === -1;
  return isOneLine && HEAD.subarray(0, bytes.length).equals(bytes.subarray(0, HEAD.length));
}

/** Reads all lines that are whole and wanted, wherever they stand; damage never hides a good line behind it. */
export function decodeJournal(bytes: Buffer, isWanted: (line: Buffer) => boolean = () => true): Journal {
  const entries: Entry[] = [];
  const bad: { start: number; end: number }[] = [];
  let goodEnd = 0;
  let isNewer = false;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const whole = bytes.subarray(start, newline === -1 ? bytes.length : newline);
    if (!isWanted(whole)) {
      start = end;
      continue;
    }
    const line = newline === -1 ? null : decodeLine(whole);
    if (line === null) addBad(bad, start, end);
    else {
      goodEnd = end;
      const read = v.safeParse(LineSchema, line);
      if (read.success) entries.push({ ...read.output[3], number: read.output[1], end });
      else isNewer = true;
    }
    start = end;
  }
  return { entries, bad, goodEnd, isNewer };
}

/** The four parts of a line with a right checksum and length, still of any shape; null for anything else. */
function decodeLine(bytes: Buffer): readonly unknown[] | null {
  const match = LAYOUT.exec(bytes.toString('latin1', 0, CHECKED_FROM + 40));
  if (match === null || crc32(bytes.subarray(CHECKED_FROM, -1)) !== match[1]) return null;
  if (bytes.length - match[0].length - 1 !== Number(match[2])) return null;
  const value = parseSafely(bytes.toString('utf8'));
  return Array.isArray(value) ? value : null;
}

function addBad(bad: { start: number; end: number }[], start: number, end: number): void {
  const last = bad.at(-1);
  if (last?.end === start) last.end = end;
  else bad.push({ start, end });
}
