/** The right tag of every word of every chain of a prepared text; a person's title, which the rules read apart, is no part of the name. */
export function taggedChains({ pieces, candidates, chains, features }, names, kinds) {
  const tags = new Uint8Array(pieces.length);
  const people = new Map(candidates.filter(({ kind }) => kind === 'person').map((one) => [one.end, one]));
  for (const { start, end, kind } of names) {
    const ruled = kind === 'person' ? people.get(end) : undefined;
    const from = ruled !== undefined && ruled.start > start && ruled.title !== null ? ruled.start : start;
    let isFirst = true;
    for (let at = firstFrom(pieces, from); at < pieces.length && pieces[at].start < end; at += 1) {
      tags[at] = 1 + 2 * kinds.indexOf(kind) + (isFirst ? 0 : 1);
      isFirst = false;
    }
  }
  return chains.map(({ from, to }, at) => ({ features: features[at], tags: whole(tags.slice(from, to)) }));
}

/** A name that began before the chain begins with it. */
function whole(tags) {
  if (tags[0] > 0 && tags[0] % 2 === 0) tags[0] -= 1;
  return tags;
}

function firstFrom(pieces, start) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
