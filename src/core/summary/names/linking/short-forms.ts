import type { WorldName } from '../world/items';

/** A body with the short form that a text gives for it, and where behind it the short form may stand again. */
export type ShortForm = { readonly body: WorldName; readonly short: string; readonly from: number };

/**
 * Every place behind its first mention where the short form of a body stands, each short form looked for once, however often a
 * text explains it; the first body that bears it is meant.
 */
export function shortFormsIn(
  text: string,
  forms: readonly ShortForm[],
  isWhole: (start: number, end: number) => boolean,
): readonly WorldName[] {
  const first = new Map<string, ShortForm>();
  for (const one of forms) {
    const known = first.get(one.short);
    if (known === undefined || one.from < known.from) first.set(one.short, one);
  }
  return [...first.values()].flatMap(({ body, short, from }) => {
    const found: WorldName[] = [];
    for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      const { acronym: _, ...plain } = body;
      if (isWhole(at, end)) found.push({ ...plain, start: at, end, name: short, of: body.name });
    }
    return found;
  });
}
