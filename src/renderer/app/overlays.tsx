import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Waiting } from '../features/libraries/waiting';
import { LibraryBackups } from './library-backups';
import type { useBackups } from './use-backups';

type OverlaysProps = {
  readonly backups: ReturnType<typeof useBackups>;
  readonly isReadOnly: boolean;
  /** What the window waits for; null for nothing. */
  readonly busy: string | null;
  /** The dialogs of features, by the names of their owners. */
  readonly dialogs: Readonly<Record<string, ReactNode>>;
};

/** What lies over the window, also over the page of a library that does not open. */
export function Overlays({ backups, isReadOnly, busy, dialogs }: OverlaysProps) {
  return (
    <>
      <LibraryBackups backups={backups} isReadOnly={isReadOnly} />
      <Waiting words={busy} />
      {Object.entries(dialogs).map(([owner, dialog]) => (
        <Fragment key={owner}>{dialog}</Fragment>
      ))}
    </>
  );
}
