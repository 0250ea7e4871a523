import { expect, it } from 'vitest';
import { allFiles } from './dropped-files';

type Tree = { readonly [name: string]: string | Tree };

/** A folder as a browser hands it over; it gives one entry at a time. */
function folderOf(name: string, tree: Tree): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([child, content]) =>
    typeof content === 'string'
      ? {
          name: child,
          isFile: true,
          isDirectory: false,
          file: (give: (file: File) => void, refuse: (error: Error) => void) =>
            content === 'gone' ? refuse(new Error('gone')) : give(new File([content], child)),
        }
      : folderOf(child, content),
  );
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (give: (some: unknown[]) => void) => give(left.splice(0, 1)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

it('walks through dropped folders, keeps where each file was, leaves out hidden ones, and names one that is gone', async () => {
  const folder = folderOf('field', {
    'b.txt': 'B',
    '.hidden': 'no',
    deeper: { 'a.txt': 'A' },
    broken: { 'x.txt': 'gone', 'y.txt': 'Y' },
  });
  const { files, unread } = await allFiles({ files: [new File(['C'], 'c.txt')], folders: [folder] });
  expect(files.map(({ file, folder: where }) => [where, file.name])).toEqual([
    [undefined, 'c.txt'],
    ['field', 'b.txt'],
    ['field/broken', 'y.txt'],
    ['field/deeper', 'a.txt'],
  ]);
  expect(unread).toEqual(['field/broken/x.txt']);
});
