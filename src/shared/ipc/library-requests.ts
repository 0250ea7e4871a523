import type { Result } from '#core/result';
import { answers, request } from './define';
import type {
  BackupEntry,
  BackupReceipt,
  CopiesState,
  LibrarySurvey,
  MovedReceipt,
  OpenedReceipt,
  RescueReceipt,
  RestoreReceipt,
} from './library-messages';
import { BackupNameSchema, IdSchema } from './schemas';

/** The requests about whole libraries: backups, the way out of a library that does not open, and which one is open. */
export const libraryRequests = {
  'backups:list': request([], answers<Result<readonly BackupEntry[]>>()),
  'backups:make': request([], answers<Result<BackupReceipt>>()),
  /** Puts the library back to a backup; the window is told by `library:reopened`. */
  'backups:restore': request([BackupNameSchema], answers<Result<RestoreReceipt>>()),
  'backups:copies': request([], answers<CopiesState | null>()),
  /** Asks for the folder where every backup is copied to, and makes the first copy; null when the person cancelled. */
  'backups:chooseCopies': request([], answers<Result<CopiesState> | null>()),
  /** Copies no more; those made stay where they are. */
  'backups:stopCopies': request([], answers<Result<null>>()),
  /** Opens the library of this window once more, say when another program may have closed it. */
  'libraries:retry': request([], answers<Result<OpenedReceipt>>()),
  /**
   * Asks for the folder of another library and opens it; where that fails the former stays as it is. A copy of backups is
   * brought back to a place main asks for. Null when the person cancelled.
   */
  'libraries:open': request([], answers<Result<OpenedReceipt> | null>()),
  /** Opens a library of the menu's list, which names it by a token. */
  'libraries:openRecent': request([IdSchema], answers<Result<OpenedReceipt>>()),
  /** Leaves the present library for the page of the one that could not be opened last, with every way on. */
  'libraries:showRefused': request([], answers<Result<null>>()),
  /** Asks where a new library is to be, makes it and opens it; null when the person cancelled. */
  'libraries:make': request([], answers<Result<OpenedReceipt> | null>()),
  /** Asks for a new place, copies the library there, checks the copy and opens it; the former folder is kept. */
  'libraries:move': request([], answers<Result<MovedReceipt> | null>()),
  /** Puts the folder the library was moved from into the bin. */
  'libraries:discardFormer': request([], answers<Result<null>>()),
  'recovery:survey': request([], answers<LibrarySurvey>()),
  /** Shows what whole records can be read; nothing is written. */
  'recovery:openReadOnly': request([], answers<Result<OpenedReceipt>>()),
  /** Asks for a folder and writes what can be read there as plain files; null when the person cancelled. */
  'recovery:export': request([], answers<Result<RescueReceipt> | null>()),
  'recovery:showFolder': request([], answers<Result<null>>()),
} as const;
