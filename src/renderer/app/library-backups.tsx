import { BackupsDialog } from '../features/libraries/backups-dialog';
import type { useBackups } from './use-backups';

type LibraryBackupsProps = { readonly backups: ReturnType<typeof useBackups>; readonly isReadOnly: boolean };

/** The backups of the library with all that can be done about them. */
export function LibraryBackups({ backups, isReadOnly }: LibraryBackupsProps) {
  return (
    <BackupsDialog
      state={backups.state}
      onMake={isReadOnly ? null : () => void backups.makeAndShow()}
      isMaking={backups.isMaking}
      copies={backups.copies}
      onChooseCopies={() => void backups.chooseCopies()}
      onStopCopies={() => void backups.stopCopies()}
      onRestore={(backup) => void backups.restore(backup)}
      onClose={backups.close}
    />
  );
}
