import { useEffect, useLayoutEffect, useRef } from 'react';
import { PLAIN_VIEW } from '#core/library/list-view';
import type { Settings } from '#shared/ipc/schemas';
import type { TakenPicture } from '#shared/ipc/window-picture';
import { useBridge } from '../../bridge/bridge-context';
import type { LibraryState } from '../../bridge/use-library';
import { putAtStart } from '../../ui/at-start';
import { tellPicture } from '../../ui/kept-picture';
import type { Organise } from '../use-organise';
import { useReady } from '../use-ready';
import type { Room } from '../use-pane-visibility';
import { fontsUsed } from './fonts-used';
import { takePicture } from './take-picture';

/** What the picture of the window depends on. */
type Shown = {
  readonly library: LibraryState;
  readonly settings: Settings;
  readonly organise: Pick<Organise, 'isAsAtStart'>;
  /** Only where all panes have room beside each other does the window begin as it ended. */
  readonly panes: { readonly room: Room; readonly isAsRemembered: boolean };
  /** The text of the open article is drawn, or there is none to wait for. */
  readonly isDrawn: boolean;
};

/** How many rows the window knows of at a start before the library was read. */
const FIRST_ROWS = 100;
/** A window that draws no frame for so long, in milliseconds, has no picture. */
const FRAME_LIMIT = 500;

/**
 * Tells main that the first text is drawn, tells the picture that the window began with when the window takes its place, and gives main a new one when the program ends.
 */
export function useWindowPicture(shown: Shown): void {
  const bridge = useBridge();
  const { library, settings, isDrawn } = shown;
  const { rows, status, isWhole } = library;
  const isProblem = status !== null && status.problem !== null;
  const isSettled = rows !== null && status !== null && (isWhole || isPlain(settings));
  useReady(rows !== null && status !== null && isDrawn);
  const latest = useRef(shown);
  useLayoutEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    if (isProblem) tellPicture('over');
    else if (isSettled) tellPicture('settled');
  }, [isProblem, isSettled]);
  useEffect(() => {
    if (isSettled && isDrawn) tellPicture('drawn');
  }, [isSettled, isDrawn]);
  useEffect(
    () =>
      bridge.on['pictures:requested'](() => {
        void (async () => {
          const isReady = !document.hidden && isAsAtStart(latest.current) && (await standsAtStart());
          await bridge.windows.keepPicture(isReady ? taken(latest.current) : null);
        })();
      }),
    [bridge],
  );
}

/** The order in which main gives the list, so that its first page is what the window begins with. */
function isPlain({ list }: Settings): boolean {
  const { sort, isReversed, group } = list ?? PLAIN_VIEW;
  return sort === PLAIN_VIEW.sort && group === PLAIN_VIEW.group && !isReversed;
}

/** A library that can only be read, or that says something, is not begun with a picture. */
function isAsAtStart({ library: { status }, organise, panes }: Shown): boolean {
  const isWide = panes.room === 'wide' && panes.isAsRemembered;
  return status?.readOnly === false && status.notices.length === 0 && organise.isAsAtStart() && isWide;
}

async function standsAtStart(): Promise<boolean> {
  putAtStart();
  const drawn = new Promise<boolean>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
    setTimeout(() => done(false), FRAME_LIMIT);
  });
  return drawn;
}

function taken(shown: Shown): TakenPicture | null {
  const { rows, status, isWhole } = shown.library;
  const root = document.getElementById('root');
  if (!isAsAtStart(shown) || rows === null || rows.length === 0 || !isWhole || root === null) return null;
  const picture = takePicture(root, fontsUsed());
  if (picture === null) return null;
  const { name, articles, samples, deleted } = status;
  return { picture, drawn: { name, articles, samples, deleted, rows: JSON.stringify(rows.slice(0, FIRST_ROWS)) } };
}
