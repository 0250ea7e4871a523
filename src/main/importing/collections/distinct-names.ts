/** The names of columns, each only once: a name that stands before is given its number ("title (2)"), so that no column hides another. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Map<string, number>();
  return names.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    if (count === 1) {
      seen.set(name, count);
      return name;
    }
    // A column may be called so by itself.
    while (taken.has(`${name} (${count})`)) count += 1;
    seen.set(name, count);
    const own = `${name} (${count})`;
    taken.add(own);
    return own;
  });
}
