import type { PaneName } from './panes';
import type { useBackups } from './use-backups';
import type { useImports } from './use-imports';
import type { useLibraries } from './use-libraries';

type Parts = {
  readonly imports: ReturnType<typeof useImports>;
  readonly libraries: ReturnType<typeof useLibraries>;
  readonly backups: ReturnType<typeof useBackups>;
  readonly toggle: (pane: PaneName) => void;
};

/** The commands that bring texts in, change the library or its backups, and show or hide panes. */
export function libraryCommands({ imports, libraries, backups, toggle }: Parts) {
  return {
    import: () => void imports.choose('files'),
    'import-folder': () => void imports.choose('folder'),
    'show-imports': imports.showReports,
    'new-library': () => void libraries.make(),
    'open-library': () => void libraries.open(),
    'move-library': () => void libraries.move(),
    'back-up-now': () => void backups.make(),
    'restore-backup': () => void backups.show(),
    'toggle-library': () => toggle('library'),
    'toggle-summary': () => toggle('summary'),
    'toggle-notes': () => toggle('notes'),
  };
}
