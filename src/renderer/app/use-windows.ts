import { useCallback, useEffect, useMemo, useRef } from 'react';
import { LONGEST_TITLE, WINDOW_ACTS } from '#shared/ipc/window-requests';
import type { WindowAct } from '#shared/ipc/window-requests';
import type { WindowView } from '#shared/window-view';
import { useBridge } from '../bridge/bridge-context';
import type { LibraryState } from '../bridge/use-library';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

type WindowsInput = {
  /** The article this window shows. */
  readonly articleId: string | null;
  readonly library: LibraryState;
  /** Writes words that could not be saved to a file; false when the person cancelled. */
  readonly saveTo: () => Promise<boolean>;
};

/**
 * Opens other windows on the library, has the title of this one name its article, and asks what to do when it was to be closed with
 * words that could not be saved.
 */
export function useWindows({ articleId, library, saveTo }: WindowsInput) {
  const bridge = useBridge();
  const session = useSession();
  const isKnown = library.rows !== null;
  const title = articleId === null ? null : (library.index.rowOf(articleId)?.title ?? null);

  useEffect(() => {
    if (isKnown) void bridge.windows.show(articleId, title?.slice(0, LONGEST_TITLE) ?? null);
  }, [bridge, isKnown, articleId, title]);

  const latest = useRef(saveTo);
  useEffect(() => {
    latest.current = saveTo;
  });
  useEffect(() => {
    const saveAndClose = async (): Promise<void> => {
      if (await latest.current()) await bridge.windows.close();
    };
    return bridge.on['closes:refused'](() => {
      session.toasts.show({
        tone: 'problem',
        title: strings.windows.notClosed,
        detail: strings.windows.notClosedDetail,
        actions: [
          { label: strings.windows.saveAndClose, run: () => void saveAndClose() },
          { label: strings.windows.closeAnyway, run: () => void bridge.windows.close() },
        ],
      });
    });
  }, [bridge, session]);

  const open = useCallback(
    async (view: WindowView) => {
      const opened = await bridge.windows.open(view);
      if (!opened.ok) showProblem(session, strings.windows.notOpened, opened.error);
    },
    [bridge, session],
  );

  return useMemo(() => {
    const openArticle = (id: string | null): void => {
      if (id !== null) void open({ isWhole: false, articleId: id });
    };
    const commands = {
      'new-window': () => void open({ isWhole: true, articleId }),
      'open-in-window': () => openArticle(articleId),
      ...(Object.fromEntries(WINDOW_ACTS.map((act) => [act, () => void bridge.windows.act(act)] as const)) as Readonly<
        Record<WindowAct, () => void>
      >),
    };
    return { openArticle, commands };
  }, [articleId, bridge, open]);
}
