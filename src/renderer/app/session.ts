import { createContext, useContext } from 'react';
import type { AppError } from '#core/result';
import type { ToastQueue } from '../ui/toast-queue';

/** What lives as long as the window: its notifications. */
export type Session = { readonly toasts: ToastQueue };

/** Hands the session down to the hooks of the app. */
export const SessionContext = createContext<Session | null>(null);

/** The session of the window; throws outside of it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it');
  return session;
}

/** Says what failed, why, and what can be done. */
export function showProblem({ toasts }: Session, title: string, error: AppError): void {
  toasts.show({ tone: 'problem', title, detail: [error.message, error.action].filter(Boolean).join(' ') });
}
