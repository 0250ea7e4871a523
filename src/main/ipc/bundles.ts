import type { Result } from '#core/result';
import type { BundleReceipt, UnpackedReceipt } from '#shared/ipc/bundle-messages';
import type { OpenedReceipt } from '#shared/ipc/library-messages';
import type { HandlersOf } from './handlers';
import { leaveLibrary } from './leave-library';

/** What the handlers of `bundles:` need: the exporter with its dialogs, and what opens a library that was made. */
export type BundleHandlerOptions = {
  readonly exportBundle: (articleIds: readonly string[] | null) => Promise<Result<BundleReceipt> | null>;
  readonly unpack: () => Promise<Result<UnpackedReceipt> | null>;
  readonly open: (token: string) => Promise<Result<OpenedReceipt>>;
  readonly cancel: () => void;
  readonly show: (token: string) => Promise<Result<null>>;
};

/** Handlers of `bundles:`; no path comes from the window or goes to it. */
export function bundleHandlers(
  bundles: BundleHandlerOptions,
  savedElsewhere: (contentsId: number) => Promise<boolean>,
): HandlersOf<'bundles'> {
  const leave = leaveLibrary(savedElsewhere);
  return {
    'bundles:export': (_caller, articleIds) => bundles.exportBundle(articleIds),
    'bundles:unpack': () => bundles.unpack(),
    'bundles:open': ({ contentsId }, token) => leave(contentsId, () => bundles.open(token)),
    'bundles:cancel': () => {
      bundles.cancel();
      return null;
    },
    'bundles:show': (_caller, token) => bundles.show(token),
  };
}
