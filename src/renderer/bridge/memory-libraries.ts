import { fail, ok } from '#core/result';
import type { Bridge } from '#shared/ipc/contract';
import type { BackupEntry, CopiesState } from '#shared/ipc/library-messages';

/** The part of the bridge in memory that is about whole libraries; a restore answers and reopens, and changes nothing. */
export function memoryLibraries(
  backups: readonly BackupEntry[],
  reopen: () => void,
): Pick<Bridge, 'backups' | 'bundles' | 'libraries' | 'recovery'> {
  let copies: CopiesState | null = null;
  const opened = () => {
    reopen();
    return Promise.resolve(ok({ name: 'memory', problem: null }));
  };
  return {
    backups: {
      list: () => Promise.resolve(ok(backups)),
      make: () => Promise.resolve(ok({ copyProblem: null })),
      copies: () => Promise.resolve(copies),
      chooseCopies: () => {
        copies = { folderName: 'Stick', parentName: 'media', problem: null };
        return Promise.resolve(ok(copies));
      },
      stopCopies: () => {
        copies = null;
        return Promise.resolve(ok(null));
      },
      restore: (name) => {
        const restored = backups.find((backup) => backup.name === name);
        if (restored === undefined) {
          return Promise.resolve(fail('backup-not-whole', 'This backup is missing or damaged.'));
        }
        reopen();
        return Promise.resolve(ok({ undoneBy: null, gone: restored.counts?.gone ?? 0 }));
      },
    },
    bundles: {
      export: () => Promise.resolve(null),
      unpack: () => Promise.resolve(null),
      open: opened,
      cancel: () => Promise.resolve(null),
      show: () => Promise.resolve(ok(null)),
    },
    libraries: {
      retry: opened,
      open: () => Promise.resolve(null),
      openRecent: opened,
      showRefused: () => Promise.resolve(ok(null)),
      make: opened,
      move: () => {
        reopen();
        return Promise.resolve(ok({ name: 'memory', folderName: 'moved', parentName: 'stick', formerName: 'memory' }));
      },
      discardFormer: () => Promise.resolve(ok(null)),
    },
    recovery: {
      survey: () =>
        Promise.resolve({
          folderName: 'memory',
          parentName: 'computer',
          isThere: true,
          articleFiles: 2,
          originals: 2,
          images: 0,
          backups: backups.length,
          latestBackup: backups[0]?.madeAt ?? null,
        }),
      openReadOnly: opened,
      export: () => Promise.resolve(null),
      showFolder: () => Promise.resolve(ok(null)),
    },
  };
}
