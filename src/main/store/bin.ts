import type { Catalogue } from '#core/library/catalogue';
import type { Change } from '#core/library/change';
import type { EmptiedBin } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { deletedIds, planEmptying, removeGone } from './empty-bin';
import { toAppError } from './failure';
import type { Files } from './files';
import { announceForgetting, forgetAnnounced } from './forget';
import { imagesOnlyOf, unneededImages } from './unneeded-images';

/** What the recycle bin needs of its store. */
type BinParts = {
  readonly files: Files;
  readonly folder: string;
  /** The data once no write is under way. */
  readonly quiet: () => Promise<Catalogue>;
  readonly isQuiet: () => boolean;
  /** Fails where the library is no longer in its folder. */
  readonly verify: () => Promise<void>;
  /** Makes a change before which nothing can be taken back. */
  readonly change: (change: Change) => Promise<Result<null>>;
  /** Begins a new generation. */
  readonly renew: () => Promise<void>;
};

/** The recycle bin of a store; only one of its works may run at a time. */
export type Bin = {
  readonly empty: () => Promise<Result<EmptiedBin>>;
  /** Goes on with what an emptying had to leave; answers whether no word is left of what was removed for good. */
  readonly forget: () => Promise<boolean>;
};

/** The bin over a store. */
export function createBin({ files, folder, quiet, isQuiet, verify, change, renew }: BinParts): Bin {
  async function forget(): Promise<boolean> {
    try {
      const { articles, kept } = await quiet();
      const isHere = (id: string): boolean => articles[id] !== undefined || kept.image[id] !== undefined;
      await forgetAnnounced(files, folder, isHere, renew, verify);
      return true;
    } catch (error) {
      toAppError(error);
      return false;
    }
  }

  /** Where it cannot be told which pictures are needed, all stay. */
  async function imagesToGo(ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    try {
      return await unneededImages(files, folder, await quiet(), ids);
    } catch (error) {
      toAppError(error);
      return new Set();
    }
  }

  async function announce(ids: ReadonlySet<string>): Promise<boolean> {
    try {
      await announceForgetting(files, folder, ids, verify);
      return true;
    } catch (error) {
      toAppError(error);
      return false;
    }
  }

  async function empty(): Promise<Result<EmptiedBin>> {
    const deleted = deletedIds(await quiet());
    if (deleted.size === 0) return ok({ removed: 0, filesLeft: 0, isForgotten: await forget() });
    const images = await imagesToGo(deleted);
    const gone = new Set([...deleted, ...images]);
    const isAnnounced = await announce(gone);
    const data = await quiet();
    // One may just be coming back, or another have joined them.
    if (!isQuiet() || !isSame(deletedIds(data), deleted)) return empty();
    // Nor may a note have named one of the pictures meanwhile.
    const stillOnly = imagesOnlyOf(data, deleted);
    if ([...images].some((id) => !stillOnly.has(id))) return empty();
    const planned = planEmptying(folder, data, deleted, images);
    const written = await change(planned.change);
    if (!written.ok) return written;
    const filesLeft = await removeGone(files, planned);
    // A disk that was too full for it has room now; one that is gone has refused the change.
    const isPlanned = isAnnounced || (await announce(gone));
    return ok({ removed: deleted.size, filesLeft, isForgotten: isPlanned && (await forget()) });
  }

  return { empty, forget };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
