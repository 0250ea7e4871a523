import { fill, fillDate, yearAlone } from './fields';
import { findDateline } from './dateline';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { readLabel, type LabelLine } from './labels';
import { lineAt, type Line } from './lines';

/** A value longer than this is prose. */
const LONGEST_VALUE = 400;
/** How a label of a header is written: `Message-ID`, `Word Count`. */
const HEADER_NAME = /^\p{Lu}[\p{L}\p{M}]*(?:[- ]\p{Lu}[\p{L}\p{M}]*)*$/u;

/**
 * Consumes a label line with the lines that continue it, as in the headers of mail; gives the offset to go on at, or null
 * for a line that is left to the body. Labels that are not known count only within a block of known ones.
 */
export function readLabelLine(text: string, line: Line, fields: Fields): number | null {
  const label = readLabel(line.text);
  if (!label || label.value.length > LONGEST_VALUE) return null;
  const block = blockFrom(text, line);
  if (label.field === null || label.field === 'other') {
    const isNamed = label.field === 'other' || HEADER_NAME.test(label.label);
    if (!isNamed || block.known < 2 || !block.isClosed || isProse(label.value)) return null;
    return skipContinuation(text, line).next;
  }
  const start = line.start + label.valueStart;
  if (label.field === 'date' || label.field === 'updated') return readDated(text, line, label, fields);
  const whole = block.count > 1 ? skipContinuation(text, line) : { next: line.next, extra: '' };
  if (label.value === '' && whole.extra === '') return block.known > 1 ? line.next : null;
  const value = (label.value + whole.extra).trim();
  const span = whole.extra === '' ? { start, end: start + label.value.length } : null;
  if (label.field === 'outlet' && span !== null && readSourceDated(label.value, start, fields)) return line.next;
  return fill(fields, label.field, { text: value, span }) ? whole.next : null;
}

/** The first of several days before the last one: "7-8 February 2023", "7 and 8 February 2023". */
const FIRST_DAY = /^\d{1,2}\s?(?:[-–—]|to|and)\s?(?=\d{1,2} \p{L})/u;

/** A date label may be followed by the body on its own line: then the body opens right after the date. */
function readDated(text: string, line: Line, label: LabelLine, fields: Fields): number | null {
  // "7-8 February 2023": the last of the days.
  const lead = readHeaderDate(label.value) === null ? (FIRST_DAY.exec(label.value)?.[0].length ?? 0) : 0;
  const value = label.value.slice(lead);
  const start = line.start + label.valueStart + lead;
  const date = readHeaderDate(value) ?? yearAlone(value);
  const field = label.field;
  if (!date || (field !== 'date' && field !== 'updated')) return null;
  const rest = value.slice(date.length);
  const gap = /^[\s,;|–—-]*/u.exec(rest)?.[0].length ?? 0;
  const after = start + date.length + gap;
  const tail = rest.slice(gap);
  if (!fill(fields, field, { text: value, span: { start, end: start + value.length } })) return null;
  const opensBody =
    tail !== '' && (tail.length > 40 || findDateline(text, { start: after, end: text.length }) !== null);
  return opensBody ? after : line.next;
}

/** "Source: Alma News | 03-12-2009 08:10": the paper and when it came out behind one label. */
function readSourceDated(value: string, start: number, fields: Fields): boolean {
  for (const bar of value.matchAll(/\s?[|•·]\s?|,\s|\s[–—-]\s/gu)) {
    const from = bar.index + bar[0].length;
    const written = value.slice(from);
    const date = readHeaderDate(written);
    if (date?.length !== written.length || (date.edtf === null && date.readings.length === 0)) continue;
    if (!fill(fields, 'outlet', { text: value.slice(0, bar.index), span: null })) return false;
    fillDate(fields, 'date', date, { start: start + from, end: start + value.length });
    return true;
  }
  return false;
}

type Block = { readonly count: number; readonly known: number; readonly isClosed: boolean };

/** Looks ahead over the run of label lines that the line stands in; closed means that a blank line ends it. */
function blockFrom(text: string, first: Line): Block {
  let count = 0;
  let known = 0;
  for (const line of [...linesAbove(text, first), ...linesBelow(text, first)]) {
    const label = readLabel(line.text);
    if (label) count += 1;
    if (label && label.field !== null) known += 1;
  }
  const last = linesBelow(text, first).at(-1);
  const after = last && lineAt(text, last.next);
  return { count, known, isClosed: !after || after.text.trim() === '' };
}

function belongs(line: Line): boolean {
  return readLabel(line.text) !== null || /^[ \t]+\S/u.test(line.text);
}

function linesBelow(text: string, first: Line): Line[] {
  const lines: Line[] = [];
  for (let line: Line | null = first; line && belongs(line) && lines.length < 60; line = lineAt(text, line.next)) {
    lines.push(line);
  }
  return lines;
}

function linesAbove(text: string, first: Line): Line[] {
  const lines: Line[] = [];
  let end = first.start - 1;
  while (end > 0 && lines.length < 60) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = lineAt(text, start);
    if (!line || !belongs(line)) break;
    lines.push(line);
    end = start - 1;
  }
  return lines;
}

function skipContinuation(text: string, line: Line): { readonly next: number; readonly extra: string } {
  let { next } = line;
  let extra = '';
  for (let below = lineAt(text, next); below && /^[ \t]+\S/u.test(below.text); below = lineAt(text, next)) {
    if (readLabel(below.text) !== null) break;
    extra += ` ${below.text.trim()}`;
    next = below.next;
  }
  return { next, extra };
}

function isProse(value: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(value) || (value.length > 120 && /[.!?]$/u.test(value));
}
