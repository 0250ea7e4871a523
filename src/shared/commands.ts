type Command = {
  /** As the menu says it: an ampersand stands before the letter that chooses it, "…" after what asks for more. */
  readonly label: string;
  /** The key in Electron's notation; `CmdOrCtrl` is the one of the system. */
  readonly key?: string;
};

/** Every command of the program that needs no item or field to have the focus, in the order of the menus. */
export const COMMANDS = {
  import: { label: '&Import Files…', key: 'CmdOrCtrl+O' },
  'import-folder': { label: 'Import &Folder…', key: 'CmdOrCtrl+Shift+O' },
  'show-imports': { label: 'Import &Reports…' },
  'library-notes': { label: 'No&tes of the Library…' },
  'new-note': { label: '&New Note', key: 'CmdOrCtrl+N' },
  'note-templates': { label: 'N&ote Templates…' },
  'insert-picture': { label: 'Insert Pict&ure…' },
  'export-pdf': { label: 'Export &PDF…', key: 'CmdOrCtrl+E' },
  'export-pdf-as': { label: 'Export PDF &As…', key: 'CmdOrCtrl+Shift+E' },
  'export-as': { label: 'Export As &Other Form…' },
  'export-collection': { label: 'Export &Collection Report…' },
  'export-all': { label: '&Export All as PDFs…' },
  'export-all-in-one': { label: 'Export All in One P&DF…' },
  'export-bundle': { label: 'Export Library &Bundle…' },
  'export-article-bundle': { label: 'Export Article as B&undle…' },
  'new-library': { label: 'Ne&w Library…' },
  'library-from-bundle': { label: 'New Library fr&om Bundle…' },
  'open-library': { label: 'Open &Library…' },
  'move-library': { label: '&Move Library…' },
  'back-up-now': { label: '&Back Up Now' },
  'restore-backup': { label: '&Restore a Backup…' },
  settings: { label: '&Settings…', key: 'CmdOrCtrl+,' },
  undo: { label: '&Undo', key: 'CmdOrCtrl+Z' },
  redo: { label: '&Redo', key: 'CmdOrCtrl+Shift+Z' },
  'find-in-article': { label: 'Find in &Article', key: 'CmdOrCtrl+F' },
  'find-in-library': { label: '&Find in Library', key: 'CmdOrCtrl+Shift+F' },
  'delete-article': { label: '&Delete Article' },
  'tag-article': { label: '&Tag…', key: 'CmdOrCtrl+T' },
  'collect-article': { label: 'Add to &Collection…', key: 'CmdOrCtrl+Shift+T' },
  'show-bin': { label: 'Deleted &Articles…' },
  'entity-rules': { label: 'Rules for &Names…' },
  'read-as': { label: 'Read &As…' },
  'show-history': { label: '&History of This Article…', key: 'CmdOrCtrl+Shift+H' },
  'library-history': { label: 'Histor&y of the Library…' },
  'next-unreviewed': { label: '&Next Unreviewed Item', key: 'CmdOrCtrl+J' },
  'previous-unreviewed': { label: '&Previous Unreviewed Item', key: 'CmdOrCtrl+Shift+J' },
  'sign-off': { label: '&Sign Off Article…' },
  reviewers: { label: '&Reviewers…' },
  'blind-review': { label: '&Blind Review' },
  'compare-reviewers': { label: '&Compare Reviewers…' },
  'show-commands': { label: '&Command Palette…', key: 'CmdOrCtrl+K' },
  'go-back': { label: '&Back', key: 'Alt+Left' },
  'go-forward': { label: '&Forward', key: 'Alt+Right' },
  'toggle-library': { label: 'Show or Hide &Library', key: 'CmdOrCtrl+Alt+1' },
  'toggle-summary': { label: 'Show or Hide &Summary', key: 'CmdOrCtrl+Alt+3' },
  'keep-beside': { label: '&Keep Article Beside', key: 'CmdOrCtrl+Shift+B' },
  'follow-source': { label: 'Summary Follows the S&ource' },
  'next-pane': { label: '&Next Pane', key: 'F6' },
  'previous-pane': { label: '&Previous Pane', key: 'Shift+F6' },
  'theme-system': { label: 'As the &System' },
  'theme-light': { label: '&Light' },
  'theme-dark': { label: '&Dark' },
  'show-guide': { label: '&Guide', key: 'F1' },
  'show-tour': { label: '&First Steps' },
  'show-keys': { label: '&Keyboard Shortcuts', key: 'CmdOrCtrl+/' },
  'show-about': { label: '&About Sidelight' },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command; the menu sends it to the window, which carries it out. */
export type CommandName = keyof typeof COMMANDS;
