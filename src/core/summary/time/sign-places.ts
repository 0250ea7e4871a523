import type { Span } from '../../text/span';

/** A paragraph in which times are looked for: its words and where they begin in the text, in UTF-16 code units. */
export type Stretch = { readonly start: number; readonly text: string };

/** Cuts a part of a text at its paragraphs; a part that holds none whole is one stretch. */
export function stretchesOf(text: string, part: Span, paragraphs: readonly Span[]): readonly Stretch[] {
  const inside = paragraphs.filter(({ start, end }) => start >= part.start && end <= part.end);
  const spans = inside.length === 0 ? [part] : inside;
  return spans.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/**
 * Says in which stretches a sign stands; several rules share one. Signs are written in small letters. The long s is a small s to the
 * patterns, which know no case.
 */
export function signPlaces(stretches: readonly Stretch[]): (sign: RegExp) => readonly Stretch[] {
  const ends: number[] = [];
  let small = '';
  for (const { text } of stretches) {
    small += `${text.toLowerCase().replaceAll('ſ', 's')}\n`;
    ends.push(small.length);
  }
  const known = new Map<RegExp, readonly Stretch[]>();
  return (sign) => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const places: Stretch[] = [];
    const again = repeated(sign);
    again.lastIndex = 0;
    let at = 0;
    while (again.test(small)) {
      // A sign may begin with the blank that ends the stretch before.
      while ((ends[at] ?? small.length) < again.lastIndex) at += 1;
      const stretch = stretches[at];
      if (stretch === undefined) break;
      places.push(stretch);
      again.lastIndex = ends[at] ?? small.length;
      at += 1;
    }
    known.set(sign, places);
    return places;
  };
}

const made = new WeakMap<RegExp, RegExp>();

/** The same pattern, which goes on from where it was. */
function repeated(sign: RegExp): RegExp {
  let again = made.get(sign);
  if (again === undefined) {
    again = new RegExp(sign.source, `${sign.flags}g`);
    made.set(sign, again);
  }
  return again;
}
