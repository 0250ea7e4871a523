import type { Change } from '#core/library/change';
import { speaksOf, withoutArticles } from '#core/library/without-articles';
import * as v from 'valibot';
import { decodeJournal, encodeLine } from './journal-line';
import type { Entry } from './journal-line';
import { ChangeSchema, StepMarkSchema } from './schemas';

const NEWLINE = 0x0a;

/**
 * The bytes of a journal that was put away, without any word of these articles; null where it holds none. Lines keep their
 * numbers, those of which nothing is left are gone, and so are those that cannot be read but name one of the articles.
 */
export function redactJournal(bytes: Buffer, ids: ReadonlySet<string>): Buffer | null {
  const lines: Buffer[] = [];
  let isChanged = false;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const kept = redactLine(line, ids);
    if (kept !== line) isChanged = true;
    if (kept !== null) lines.push(kept);
    start = end;
  }
  return isChanged ? Buffer.concat(lines) : null;
}

function redactLine(line: Buffer, ids: ReadonlySet<string>): Buffer | null {
  const [entry] = decodeJournal(line).entries;
  if (entry === undefined) {
    const text = line.toString('latin1');
    return [...ids].some((id) => text.includes(id)) ? null : line;
  }
  const change = withoutArticles(entry.change, ids);
  const back = changeOf(entry.undo);
  const undo = back === null ? null : withoutArticles(back, ids);
  const isNamed = speaksOf(entry.change, ids) && labelOf(entry) !== '';
  if (change === entry.change && undo === back && !isNamed) return line;
  if (change === null) return null;
  const { number, at } = entry;
  return encodeLine(number, { at, change, ...(undo === null ? {} : { undo }), step: unnamed(entry) });
}

function changeOf(undo: unknown): Change | null {
  const read = v.safeParse(ChangeSchema, undo);
  return read.success ? read.output : null;
}

function stepOf({ step }: Entry) {
  const read = v.safeParse(StepMarkSchema, step);
  return read.success ? read.output : null;
}

function labelOf(entry: Entry): string {
  const step = stepOf(entry);
  return step?.type === 'does' ? step.name.label : '';
}

/** The name of a step holds the title of an article or the words of an item. */
function unnamed(entry: Entry) {
  const step = stepOf(entry);
  return step?.type === 'does' ? { ...step, name: { ...step.name, label: '' } } : step;
}
