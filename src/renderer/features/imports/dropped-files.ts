/** What was dropped on the window: files, and folders that are still to be walked through. */
export type Dropped = { readonly files: readonly File[]; readonly folders: readonly FileSystemDirectoryEntry[] };

/** The deepest folder that is walked into. */
const DEEPEST = 32;

/** What a drop brings; it must be read during the event, after which the browser forgets it. */
export function droppedIn(transfer: DataTransfer | null): Dropped {
  const files: File[] = [];
  const folders: FileSystemDirectoryEntry[] = [];
  for (const item of transfer?.items ?? []) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
    else if (file) files.push(file);
  }
  return { files, folders };
}

/** The files below the folders too, hidden ones left out; what cannot be listed is named among the problems. */
export async function allFiles({ files, folders }: Dropped): Promise<{
  readonly files: readonly File[];
  readonly unread: readonly string[];
}> {
  const found = [...files];
  const unread: string[] = [];
  async function walk(folder: FileSystemDirectoryEntry, depth: number): Promise<void> {
    try {
      for (const entry of await entriesOf(folder)) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory && depth < DEEPEST) await walk(entry as FileSystemDirectoryEntry, depth + 1);
        else if (entry.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
      }
    } catch {
      unread.push(folder.name);
    }
  }
  for (const folder of folders) await walk(folder, 0);
  return { files: found, unread };
}

/** A folder gives its entries a hundred at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
