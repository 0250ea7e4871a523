import { useMemo, useState } from 'react';

type Parts = Readonly<Record<string, unknown>>;

/**
 * `now`, with every part that is the same JSON in `before` as the very value it was there. Things in lists are found again by their
 * id, or by that of the item they are about, so that one that comes or goes changes none of the others.
 */
export function withSame<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return sameList(before, now) as T;
  return isPlain(before) && isPlain(now) ? (sameParts(before, now) as T) : now;
}

/** A value that is worked out anew, with the parts of it that were the same the last time as they were. */
export function useSame<T>(value: T): T {
  const [keep] = useState(() => createKeeper<T>());
  return useMemo(() => keep(value), [keep, value]);
}

function createKeeper<T>(): (now: T) => T {
  let before: unknown = null;
  return (now) => {
    const same = withSame(before, now);
    before = same;
    return same;
  };
}

function sameList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let byKey: ReadonlyMap<unknown, unknown> | null = null;
  const next = now.map((value, index) => {
    const key = keyOf(value);
    if (key === undefined || keyOf(before[index]) === key) return withSame(before[index], value);
    byKey ??= new Map(before.map((each) => [keyOf(each), each]));
    return withSame(byKey.get(key), value);
  });
  return next.length === before.length && next.every((value, index) => Object.is(value, before[index])) ? before : next;
}

function sameParts(before: Parts, now: Parts): Parts {
  const names = Object.keys(now);
  const values = names.map((name) => withSame(before[name], now[name]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name, index) => Object.hasOwn(before, name) && Object.is(values[index], before[name]));
  return isSame ? before : Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

function isPlain(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function keyOf(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  return value['id'] ?? value['itemId'] ?? (isPlain(value['item']) ? value['item']['id'] : undefined);
}
