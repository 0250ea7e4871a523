import {
  isPaper,
  outletOfStaff,
  readBarLine,
  readByline,
  readPlacedByline,
  readRoleLine,
  readTalkLine,
  stationOf,
} from './byline';
import { fillDate, fillTitle } from './fields';
import { readHeadBlock } from './head-block';
import type { Fields } from './header';

/** Takes date, title and byline from a block of short lines over the text; gives where the text goes on. */
export function readBlock(text: string, at: number, fields: Fields): number {
  const block = readHeadBlock(text, at);
  if (block === null) return at;
  fillDate(fields, 'date', block.date, block.dateSpan);
  if (block.title) fillTitle(fields, block.title);
  fields.byline ??= block.byline;
  for (const line of text.slice(at, block.next).split('\n')) {
    if (fields.byline === null)
      fields.byline =
        readByline(line) ??
        readRoleLine(line) ??
        (line.trim() === fields.title ? null : (readTalkLine(line) ?? readPlacedByline(line)));
    const bar = line.trim() === fields.title ? null : readBarLine(line);
    fields.byline ??= bar?.byline ?? null;
    fields.outlet ??= bar?.outlet ?? (line.trim() === fields.title ? null : paperIn(line.trim()));
  }
  return block.next;
}

/** The paper or station a line over a text names. */
function paperIn(line: string): string | null {
  return isPaper(line) ? line : (outletOfStaff(line) ?? stationOf(line));
}
