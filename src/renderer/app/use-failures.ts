import { useEffect, useMemo, useState } from 'react';
import type { AppError } from '#core/result';
import { showProblem, useSession } from './session';

/** The messages of what could not be saved; `what` names the thing, so that one message stands for it. */
export type Failures = {
  /** Says that it failed; with `retry`, offers to do it again. */
  readonly failed: (what: string, title: string, error: AppError, retry?: () => void) => void;
  /** Takes the message back: it was saved after all. */
  readonly saved: (what: string) => void;
};

type Shown = { readonly id: number; readonly title: string; readonly error: AppError };

/** See Failures. What is offered in a library is no longer offered when another is open: the messages then stand without it. */
export function useFailures(): Failures {
  const session = useSession();
  const [shown] = useState(() => new Map<string, Shown>());
  useEffect(
    () => () => {
      const there = new Set(session.toasts.list().map(({ id }) => id));
      for (const { id, title, error } of shown.values()) if (there.has(id)) showProblem(session, title, error);
      shown.clear();
    },
    [session, shown],
  );
  return useMemo(() => {
    const saved = (what: string): void => {
      const before = shown.get(what);
      if (before !== undefined) session.toasts.close(before.id);
      shown.delete(what);
    };
    return {
      saved,
      failed: (what, title, error, retry) => {
        saved(what);
        shown.set(what, { id: showProblem(session, title, error, retry), title, error });
      },
    };
  }, [session, shown]);
}
