import type { AppError } from '#core/result';
import { StoreFailure } from '../store/failure';

const NOTHING_CHANGED = 'Nothing was changed.';

/** The file is not a bundle at all. */
export function notABundle(): StoreFailure {
  return failure(
    'not-a-bundle',
    'This file is not a Sidelight bundle: it is no archive, or has no manifest of one.',
    'Choose a file that “Export Library Bundle” made.',
  );
}

/** A later version of the program made it. */
export function newerBundle(): StoreFailure {
  return failure(
    'newer-format',
    'This bundle was made by a newer version of Sidelight.',
    'Open it with that version or a later one.',
  );
}

/** Something in it is not what was once written; `what` says it, without a full stop. */
export function bundleDamaged(what: string): StoreFailure {
  return failure(
    'bundle-damaged',
    `This bundle is damaged or was cut off: ${what}.`,
    'Copy it again from where it came from, or have it exported again.',
  );
}

/** The file itself cannot be read; `why` says it, without a full stop. */
export function bundleUnreadable(why: string): StoreFailure {
  return failure('bundle-unreadable', `The bundle cannot be read: ${why}.`, 'Check the file and its disk.');
}

/** A person stopped it. */
export function bundleCancelled(): StoreFailure {
  return failure('cancelled', 'It was cancelled.', '');
}

/** It holds what no bundle holds; `what` says it, without a full stop. */
export function bundleStrange(what: string): StoreFailure {
  return failure(
    'bundle-strange',
    `This archive is not as a bundle is made: ${what}.`,
    'Do not trust it; ask whoever sent it for a new export.',
  );
}

function failure(code: string, message: string, action: string): StoreFailure {
  const error: AppError = { code, message: `${message} ${NOTHING_CHANGED}` };
  return new StoreFailure(action === '' ? error : { ...error, action });
}
