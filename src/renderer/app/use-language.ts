import { useCallback } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { strings } from '../ui/strings';
import { useSession } from './session';

/**
 * Chooses the language of the window, which main then loads again. What was typed is saved before; where it cannot be, the
 * language stays, for the words would go with the page.
 */
export function useLanguage(onSettings: (change: (settings: Settings) => Settings) => void) {
  const { queue, toasts } = useSession();
  return useCallback(
    async (language: NonNullable<Settings['language']>): Promise<void> => {
      await queue.flush();
      if (queue.unsaved().length > 0) toasts.show({ tone: 'problem', title: strings.settings.languageWaits });
      else onSettings((current) => ({ ...current, language }));
    },
    [queue, toasts, onSettings],
  );
}
