/** An item of the summary as it stands in the scrolled list, in pixels from its top, and how much it counts. */
export type Standing = { readonly top: number; readonly bottom: number; readonly weight: number };

/**
 * How far a list of some height is to be scrolled so that those of the items that count most are whole in view: as far as now where
 * nothing counts more, else to the nearest place where they are.
 */
export function scrollFor(items: readonly Standing[], now: number, height: number, margin: number): number {
  const weightAt = (top: number): number =>
    items.reduce((sum, each) => (each.top >= top && each.bottom <= top + height ? sum + each.weight : sum), 0);
  let best = { top: now, weight: weightAt(now) };
  // A view that holds most begins above one of the items or ends below one.
  const tops = items.flatMap(({ top, bottom }) => [top - margin, bottom + margin - height]);
  for (const asked of tops) {
    const top = Math.max(asked, 0);
    const weight = weightAt(top);
    const isNearer = Math.abs(top - now) < Math.abs(best.top - now);
    if (weight > best.weight + 1e-9 || (weight > best.weight - 1e-9 && best.top !== now && isNearer)) {
      best = { top, weight: Math.max(weight, best.weight) };
    }
  }
  return best.top;
}
