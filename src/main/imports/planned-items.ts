import { basename, dirname, relative, sep } from 'node:path';
import { fail, ok } from '#core/result';
import type { ColumnMap } from '#shared/ipc/import-settings';
import type { DroppedFile } from '#shared/ipc/schemas';
import type { ImportLimits } from '../importing/import-limits';
import { leadsOut, listFiles } from '../importing/list-files';
import { readListed } from '../importing/read-listed';
import type { ImportItem } from '../jobs/import-files';
import type { ReadMany } from '../jobs/read-thread';
import type { PlannedFile } from './import-record';
import { readKept } from './kept-drops';
import { readAhead } from './read-ahead';

/** What is to be imported: the files in their order, what to call it all, and bytes that are in memory only, by place. */
export type ImportPlan = {
  readonly from: string;
  readonly files: readonly PlannedFile[];
  readonly dropped?: readonly DroppedFile[];
  /** What a person said that columns of tables are, by the set of their names. */
  readonly columns?: Readonly<Record<string, ColumnMap>>;
};

/** The plan for paths that were chosen; one that cannot be read stays in it, so that the import says why. */
export async function planOfPaths(paths: readonly string[]): Promise<ImportPlan> {
  const listed = await listFiles(paths);
  const files = listed.flatMap(({ path, files: found }): readonly PlannedFile[] => {
    if (!found.ok) {
      const { code, message } = found.error;
      return [
        {
          path,
          name: basename(path),
          ...(code === 'unsafe-entry' ? { isLinkOut: true } : {}),
          ...(code === 'left-out' ? { leftOut: message } : {}),
        },
      ];
    }
    return found.value.map((file) => ({ path: file, name: basename(file), ...folderBetween(path, file) }));
  });
  return { from: nameOf(paths.map((path) => basename(path))), files };
}

/** The plan for files that came as bytes, without a path. */
export function planOfDrop(dropped: readonly DroppedFile[]): ImportPlan {
  const files = dropped.map(({ name, modifiedAt, folder }) => ({
    path: '',
    name,
    modifiedAt,
    ...(folder === undefined ? {} : { folder }),
  }));
  const tops = new Set(dropped.map(({ name, folder }) => folder?.split('/', 1)[0] ?? name));
  return { from: nameOf([...tops]), files, dropped };
}

/** The files of a plan as the import wants them; `readMany` reads several at once, ahead of when they are wanted. */
export function itemsOf(
  { files, dropped }: Omit<ImportPlan, 'from'>,
  limits?: ImportLimits,
  readMany?: ReadMany,
): readonly ImportItem[] {
  const paths = files.map(({ path, isLinkOut, leftOut }) => (isLinkOut || leftOut !== undefined ? '' : path));
  const read = readMany
    ? readAhead(paths, readMany, limits)
    : (index: number) => readListed(paths[index] ?? '', limits);
  return files.map((file, index) => {
    const { path, name, folder, isLinkOut, leftOut, choices, encoding, books } = file;
    return {
      name,
      ...(folder === undefined ? {} : { folder }),
      ...(choices === undefined ? {} : { choices }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(books === undefined ? {} : { books }),
      read: () => {
        if (isLinkOut) return Promise.resolve(leadsOut(path));
        if (leftOut !== undefined) return Promise.resolve(fail('left-out', leftOut));
        const bytes = dropped?.[index];
        if (bytes) return Promise.resolve(ok({ fileName: name, bytes: bytes.bytes, modifiedAt: bytes.modifiedAt }));
        return path === '' ? readKept(file) : read(index);
      },
    };
  });
}

function folderBetween(chosen: string, file: string): { readonly folder?: string } {
  const folder = chosen === file ? '' : dirname(relative(chosen, file));
  return folder === '' || folder === '.' ? {} : { folder: folder.split(sep).join('/') };
}

function nameOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}
