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

/** A file that was dropped, by itself or with a folder: the names of the folders down to it, joined by `/`. */
export type FoundFile = { readonly file: File; readonly folder?: string };

/** The files below the folders too, hidden ones left out; a folder that cannot be listed and a file that is gone are named, and stop nothing. */
export async function allFiles({ files, folders }: Dropped): Promise<{
  readonly files: readonly FoundFile[];
  readonly unread: readonly string[];
}> {
  const found: FoundFile[] = files.map((file) => ({ file }));
  const unread: string[] = [];
  async function walk(folder: FileSystemDirectoryEntry, way: string, depth: number): Promise<void> {
    const entries = await entriesOf(folder).catch(() => null);
    if (entries === null) unread.push(way);
    for (const entry of entries ?? []) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      if (entry.isDirectory && depth < DEEPEST) {
        await walk(entry as FileSystemDirectoryEntry, `${way}/${name}`, depth + 1);
      } else if (entry.isFile) {
        const file = await fileOf(entry as FileSystemFileEntry).catch(() => null);
        if (file === null) unread.push(`${way}/${name}`);
        else found.push({ file, folder: way });
      }
    }
  }
  for (const folder of folders) await walk(folder, folder.name, 0);
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
