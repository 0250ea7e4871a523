import type { useBackups } from './use-backups';
import type { useLibraries } from './use-libraries';
import type { useProblemPage } from './use-problem-page';

/** The ways out of a library with a problem, for the page and for the line that say so. */
export function problemWays(
  backups: ReturnType<typeof useBackups>,
  libraries: ReturnType<typeof useLibraries>,
  page: ReturnType<typeof useProblemPage>,
) {
  return {
    onBackups: () => void backups.show(),
    onReadOnly: () => void libraries.openReadOnly(),
    onExport: () => void libraries.exportReadable(),
    onRetry: () => void libraries.retry(),
    onShow: () => void libraries.showFolder(),
    onOpen: () => void libraries.open(),
    onMake: () => void libraries.make(),
    onLook: page.close,
    onWays: page.show,
  };
}
