import { createContext, useContext } from 'react';
import type { AppError } from '#core/result';
import type { AutosaveQueue } from '../features/notes/autosave-queue';
import { explained } from '../ui/messages';
import { strings } from '../ui/strings';
import type { ToastQueue } from '../ui/toast-queue';

/** What outlives panes, articles and libraries: the notifications, and typed notes until the disk has them. */
export type Session = { readonly toasts: ToastQueue; readonly queue: AutosaveQueue };

/** Hands the session down to the hooks of the app. */
export const SessionContext = createContext<Session | null>(null);

/** The session of the window; throws outside of it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it');
  return session;
}

/** Says what failed, why, and what can be done; with `retry`, also does it again when asked to. Gives the message's number. */
export function showProblem({ toasts }: Session, title: string, error: AppError, retry?: () => void): number {
  const actions = retry === undefined ? {} : { actions: [{ label: strings.saving.retry, run: retry }] };
  return toasts.show({
    tone: 'problem',
    title,
    detail: explained(error),
    ...actions,
  });
}
