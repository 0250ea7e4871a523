import { useCallback, useState } from 'react';
import type { AppError } from '#core/result';
import type { LibraryStatus } from '#shared/ipc/messages';

/** The page about a library that is not as it should be. */
type ProblemPage = {
  /** What is wrong; null while the articles are shown. */
  readonly problem: AppError | null;
  readonly show: () => void;
  readonly close: () => void;
};

/**
 * Shown in place of a library that does not open, and before one that can only be read, so that nobody begins to work in it
 * unawares; then its articles are shown under a banner. Who asked for a rescued library was told already.
 */
export function useProblemPage(status: LibraryStatus | null): ProblemPage {
  const [chosen, setChosen] = useState<'page' | 'articles' | null>(null);
  const show = useCallback(() => setChosen('page'), []);
  const close = useCallback(() => setChosen('articles'), []);
  const problem = status?.problem ?? null;
  const isFirst = chosen === null && problem?.code !== 'opened-to-read';
  const isPage = status?.isOpen === false || chosen === 'page' || isFirst;
  return { problem: isPage ? problem : null, show, close };
}
