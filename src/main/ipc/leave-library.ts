import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { OpenedReceipt } from '#shared/ipc/library-messages';

/** Goes over to another library by `go`, once no window but the one that asks holds words of the library that is left. */
export type LeaveLibrary = (
  contentsId: number,
  go: () => Promise<Result<OpenedReceipt>>,
) => Promise<Result<OpenedReceipt>>;

/** See LeaveLibrary; `savedElsewhere` has the other windows save what was typed and answers false where one could not. */
export function leaveLibrary(savedElsewhere: (contentsId: number) => Promise<boolean>): LeaveLibrary {
  return async (contentsId, go) =>
    (await savedElsewhere(contentsId))
      ? go()
      : fail(
          'unsaved-elsewhere',
          'Another window holds words that could not be saved.',
          'Save them there to a file, or close that window, then try again.',
        );
}
