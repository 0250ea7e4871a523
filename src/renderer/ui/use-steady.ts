import { useInsertionEffect, useRef, useState } from 'react';

type Doing = Readonly<Record<string, (...given: never[]) => unknown>>;

/**
 * Functions that stay the same while what they do changes with each drawing: who is given them is not drawn anew for them. They are
 * for events, not to be called while drawing.
 */
export function useSteady<T extends Doing>(doing: T): T {
  const latest = useRef(doing);
  useInsertionEffect(() => {
    latest.current = doing;
  });
  const [steady] = useState(() => {
    const steadied = Object.keys(doing).map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]);
    return Object.fromEntries(steadied) as T;
  });
  return steady;
}
