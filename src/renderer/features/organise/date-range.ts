import { readRange } from '#core/search/dates';
import { formatRange } from '../../ui/edtf';

/** A value of the dates that means more than one: from the one to the other, in whichever order they are given. */
export function rangeOf(one: string, other: string): string {
  return one === other ? one : [one, other].toSorted((a, b) => (a < b ? -1 : 1)).join('..');
}

/** Says whether a value is a range of years or months, not one of them. */
export function isRange(value: string): boolean {
  return value.includes('..');
}

/** A range as a person reads it ("2021 – 2023"); of one date, that date. */
export function rangeLabel(range: string): string {
  const [from = '', to = from] = range.split('..');
  return formatRange(from, to);
}

/** Says whether a year or a month lies wholly in one of these ranges. */
export function isWithin(value: string, ranges: readonly string[]): boolean {
  const { from, to } = readRange(value) ?? { from: null, to: null };
  if (from === null || to === null) return false;
  return ranges.filter(isRange).some((range) => {
    const days = readRange(range);
    return days !== null && (days.from ?? '') <= from && (days.to ?? to) >= to;
  });
}

/** The end of a range that began at one date, when the pointer or the keys have come to another; null where that is none. */
export function endFor(begun: string, at: string): string | null {
  if (at === '') return null;
  // Over the months of an open year the years go on.
  if (begun.length === 4) return at.slice(0, 4);
  return at.length === begun.length ? at : null;
}
