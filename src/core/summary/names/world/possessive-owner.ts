import type { WorldName } from './items';

/** Words for "its" right before a title. */
const ITS =
  /(?:^|[\s(«"„])(?:sa|son|leur|su|ihre?[rmn]?|seine?[rmn]?|seu|sua|la sua|il suo|его|её|ее|их|Sa|Son|Leur|Su|Ihre?[rmn]?|Seine?[rmn]?|Seu|Sua|La sua|Il suo|Его|Её|Ее|Их)\s$/u;
/** A body is named at most so far before. */
const REACH = 240;

/** Finds the body that "its" before a title at an offset means: the one named last before it, where nobody is named between; null for any other title. */
export function ownerTeller(text: string, found: readonly WorldName[]): (at: number) => string | null {
  const named = [...found].filter(({ kind }) => kind !== 'places').sort((a, b) => a.end - b.end);
  return (at) => {
    if (!ITS.test(text.slice(Math.max(0, at - 10), at))) return null;
    let [low, high] = [0, named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((named[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = named[low - 1];
    // A party in brackets tells of whom it stands behind.
    if (last?.kind !== 'organizations' || at - last.end > REACH) return null;
    if (text[last.start - 1] === '(' && last.of === undefined) return null;
    return text.slice(last.end, at).includes('\n') ? null : (last.of ?? last.shown ?? last.name);
  };
}

/** What leads from a person to where that person works: "Emre Yıldız von der Universität Kranzburg". */
const OF =
  /^(?:,? (?:von der|vom|an der|am|bei der|beim|aus der|aus dem) |,? (?:de la |de l[’']|du |des |del |de los |de las |della |dell[’']|dello |da |do )|, de )$/u;

/** Finds the body that stands right behind a person, after a small word for "of" or "at"; null where there is none. */
export function seatTeller(text: string, found: readonly WorldName[]): (end: number) => string | null {
  const starts = new Map(
    found.flatMap((one) =>
      one.kind === 'organizations' && !/^part/iu.test(one.name) ? [[one.start, one] as const] : [],
    ),
  );
  return (end) => {
    for (let length = 3; length <= 12; length += 1) {
      const body = starts.get(end + length);
      if (body !== undefined && OF.test(text.slice(end, end + length))) return body.of ?? body.shown ?? body.name;
    }
    return null;
  };
}
