/** A place where a person was reading: an article, and the offset of the first words in view. */
export type Visit = { readonly articleId: string; readonly offset: number };

/** The places before and behind the present one, the nearest last. The present one is not among them. */
export type Visits = { readonly back: readonly Visit[]; readonly forward: readonly Visit[] };

/** The two ways through the places. */
export type Way = 'back' | 'forward';

/** What the places are before the first jump. */
export const NO_VISITS: Visits = { back: [], forward: [] };

/** The most places that are kept on the way back; the oldest are forgotten. */
export const MOST_VISITS = 200;

/** The places after a jump away from `here`: it is the way back now, and the way forward is closed. */
export function leave({ back }: Visits, here: Visit): Visits {
  return { back: [...back, here].slice(-MOST_VISITS), forward: [] };
}

/**
 * The next place on a way where its article is there (`isThere`), and the places as seen from it; null where none is left. What is passed
 * over is kept, since an article that was deleted may come back.
 */
export function step(
  visits: Visits,
  way: Way,
  here: Visit | null,
  isThere: (articleId: string) => boolean,
): { readonly to: Visit; readonly visits: Visits } | null {
  const ahead = visits[way];
  const at = ahead.findLastIndex(({ articleId }) => isThere(articleId));
  const to = ahead[at];
  if (to === undefined) return null;
  const passed = ahead.slice(at + 1).reverse();
  const behind = [...visits[way === 'back' ? 'forward' : 'back'], ...(here === null ? [] : [here]), ...passed];
  const rest = ahead.slice(0, at);
  return { to, visits: way === 'back' ? { back: rest, forward: behind } : { back: behind, forward: rest } };
}
