import { bySpan, type Span } from '../../text/span';
import type { Entities } from '../draft';
import type { Role } from '../summary';
import { byRule } from '../why';

/** A name as a rule for a language other than English found it; `title` is what stands before a person's name. */
export type WorldName = Span & {
  readonly kind: 'people' | 'organizations' | 'places';
  readonly name: string;
  readonly confidence: number;
  readonly title?: Span & { readonly text: string };
};

/** The names that stand over no surer one; of equals the longer, then the earlier stays. */
export function freeNames(names: readonly WorldName[]): readonly WorldName[] {
  const kept: WorldName[] = [];
  const ranked = [...names].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Map<number, WorldName>();
  for (const one of ranked) {
    let isFree = true;
    for (let at = one.start; at < one.end && isFree; at += 1) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = one.start; at < one.end; at += 1) taken.set(at, one);
    kept.push(one);
  }
  return kept.sort(bySpan);
}

/** One item a person, body or place, the weightiest first; a person has the roles that stand beside the mentions. */
export function entitiesOf(found: readonly WorldName[], rolesAt: (mention: Span) => readonly Role[]): Entities {
  return {
    people: grouped('people').map(({ mentions, ...item }) => ({
      ...item,
      roles: distinct(mentions.flatMap((one) => [...titleOf(one), ...rolesAt(one)])),
      mentions: mentions.map(spanOf),
    })),
    organizations: grouped('organizations').map(({ mentions, ...item }) => ({
      ...item,
      acronym: null,
      mentions: mentions.map(spanOf),
    })),
    places: grouped('places').map(({ mentions, ...item }) => ({ ...item, mentions: mentions.map(spanOf) })),
  };

  function grouped(kind: WorldName['kind']) {
    const items = new Map<string, WorldName[]>();
    const all = found.filter((one) => one.kind === kind).sort(bySpan);
    for (const one of all) {
      const key = keyOf(one, all);
      items.set(key, [...(items.get(key) ?? []), one]);
    }
    return [...items.values()]
      .sort((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
      .map((mentions) => {
        const name = mentions.reduce((best, one) => (one.name.length > best.length ? one.name : best), '');
        return {
          name,
          aliases: [...new Set(mentions.map((one) => one.name))].filter((one) => one !== name),
          mentions,
          why: byRule('name-word', Math.max(...mentions.map(({ confidence }) => confidence))),
        };
      });
  }
}

/** A family name goes with the one full name that ends with it. */
function keyOf({ kind, name }: WorldName, all: readonly WorldName[]): string {
  if (kind !== 'people' || name.includes(' ')) return name.toLowerCase();
  const full = [...new Set(all.map((one) => one.name).filter((one) => one.endsWith(` ${name}`)))];
  return (full.length === 1 ? (full[0] ?? name) : name).toLowerCase();
}

/** A title right before a name, as it stands. */
function titleOf({ title }: WorldName): readonly Role[] {
  if (title === undefined) return [];
  return [{ title: title.text, organization: null, evidence: spanOf(title), why: byRule('role-before', 0.75) }];
}

function distinct(roles: readonly Role[]): readonly Role[] {
  const titles = new Set<string>();
  return roles.filter(({ title }) => !titles.has(title.toLowerCase()) && titles.add(title.toLowerCase()));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
