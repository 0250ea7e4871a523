import type { AppInfo, ThirdParty } from '#shared/ipc/messages';
import type { HandlersOf } from './handlers';

/** What the window tells main of itself, and the versions it shows. */
export type AppHandlerOptions = {
  readonly info: AppInfo;
  readonly readThirdParties: () => Promise<readonly ThirdParty[]>;
  readonly onReady: (contentsId: number) => void;
  readonly onFlushed: (contentsId: number, isSaved: boolean) => void;
};

/** Handlers of `app:`. */
export function appHandlers(options: AppHandlerOptions): HandlersOf<'app'> {
  return {
    'app:info': () => options.info,
    'app:licences': options.readThirdParties,
    'app:ready': ({ contentsId }) => {
      options.onReady(contentsId);
      return null;
    },
    'app:flushed': ({ contentsId }, isSaved) => {
      options.onFlushed(contentsId, isSaved);
      return null;
    },
  };
}
