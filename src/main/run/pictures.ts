import type { TakenPicture } from '#shared/ipc/window-picture';
import { endsInTime } from '../jobs/in-time';
import type { AppWindows } from '../windows/app-windows';

/** A page that has not answered by then is not waited for, in milliseconds. */
const LIMIT_MS = 700;

/** How the window looked at the end of the program, for the next start to begin with. */
export type Pictures = {
  /** Asks the window for its picture, where it is the only one; resolves when it has answered, or is too late. */
  readonly ask: () => Promise<void>;
  readonly take: (contentsId: number, taken: TakenPicture | null) => void;
  /** What was taken, if anything. */
  readonly taken: () => TakenPicture | null;
};

/** See Pictures. */
export function createPictures(windows: AppWindows): Pictures {
  let asked: { readonly contentsId: number; readonly done: () => void } | null = null;
  let latest: TakenPicture | null = null;
  return {
    ask: async () => {
      const [only, ...others] = windows.list();
      const main = windows.active();
      if (only?.isWhole !== true || others.length > 0 || !main.isReady()) return;
      const answered = new Promise<void>((done) => {
        asked = { contentsId: main.contentsId, done };
      });
      main.send('pictures:requested', null);
      await endsInTime(answered, LIMIT_MS);
      asked = null;
    },
    take: (contentsId, taken) => {
      if (asked?.contentsId !== contentsId) return;
      latest = taken;
      asked.done();
    },
    taken: () => latest,
  };
}
