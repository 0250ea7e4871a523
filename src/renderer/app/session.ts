import { createContext, useContext } from 'react';
import type { AppError } from '#core/result';
import { strings } from '../ui/strings';
import type { ToastQueue } from '../ui/toast-queue';
import type { UndoStack, UndoStep } from '../ui/undo-stack';

/** What lives as long as the window: its notifications and what can be taken back. */
export type Session = { readonly toasts: ToastQueue; readonly undo: UndoStack };

/** Hands the session down to the hooks of the app. */
export const SessionContext = createContext<Session | null>(null);

/** The session of the window; throws outside of it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it');
  return session;
}

/** Remembers a step that was done and offers to take it back. */
export function didStep({ toasts, undo }: Session, step: UndoStep): void {
  undo.push(step);
  toasts.show({
    title: step.name,
    group: 'step',
    actions: [{ label: strings.undo.undo, run: () => void undo.undoStep(step) }],
  });
}

/** Says what failed, why, and what can be done. */
export function showProblem({ toasts }: Session, title: string, error: AppError): void {
  toasts.show({ tone: 'problem', title, detail: [error.message, error.action].filter(Boolean).join(' ') });
}
