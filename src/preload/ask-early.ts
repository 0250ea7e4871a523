import type { RequestName } from '#shared/ipc/contract';
import type { Wire } from './build-bridge';

/** What the main window asks for at each of its starts, with the arguments it gives. */
const FIRST: readonly (readonly [RequestName, readonly unknown[]])[] = [
  ['settings:read', []],
  ['library:status', []],
  ['articles:page', [null]],
];

/**
 * Asks at once for what the page will ask for first, and answers its first request for each with that: main answers while
 * the page's code is still being read. Nothing is missed between, since main keeps its events until the page listens.
 */
export function askEarly(wire: Wire): Wire {
  const early = new Map(
    FIRST.map(([name, args]) => {
      const answer = wire.invoke(name, args);
      // A page that never asks for it hears of no failure either.
      answer.catch(() => undefined);
      return [name, { answer, args: JSON.stringify(args) }] as const;
    }),
  );
  return {
    ...wire,
    invoke: (name, args) => {
      const asked = early.get(name);
      early.delete(name);
      // Only what was asked for is compared: the bytes of a dropped file are more than one text can hold.
      return asked !== undefined && asked.args === JSON.stringify(args) ? asked.answer : wire.invoke(name, args);
    },
  };
}
