import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pause } from './driver';
import type { Lab } from './lab';

const run = promisify(execFile);

/** A kind of disk: a file system and how it is mounted. */
export type DiskKind = { readonly type: 'ext4' | 'xfs'; readonly options?: string; readonly megabytes?: number };

/** A small disk of its own, kept in memory. */
export type LoopDisk = {
  /** Where it is mounted. */
  readonly folder: string;
  /** The power fails for the disk, and for a process group: every call fails, what was not synced is gone. */
  readonly cut: (group?: number) => Promise<void>;
  /** The power is back, or the stick is plugged in again. */
  readonly mountAgain: () => Promise<void>;
  /** Makes all on it durable. */
  readonly sync: () => Promise<void>;
  /** Takes it out of its folder though files on it are open. */
  readonly pull: () => Promise<void>;
  /** Puts it back after a pull. */
  readonly putBack: () => Promise<void>;
  /** Takes all room that is left on it. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/**
 * FS_IOC_SHUTDOWN without flushing the log: nothing that was not synced reaches the disk any more. A power cut stops the
 * programs at the same instant: what one says after it is said by nobody. Calls that are under way stay under way.
 */
const CUT = `
  my ($folder, $group) = @ARGV;
  open(F, "<", $folder) or die $!;
  if ($group) {
    kill("STOP", -$group);
    while (open(S, "<", "/proc/$group/stat")) { last if <S> =~ /\\) [TZX] /; }
  }
  my $flags = pack("L", 2);
  ioctl(F, 0x8004587D, $flags) or die $!;
`;

/** Why disks cannot be mounted here, in a few words, or null. */
export async function whyNoDisks(): Promise<string | null> {
  const isShared = process.platform === 'linux' && process.getuid?.() === 0;
  if (isShared && process.env.SIDELIGHT_PRIVATE_MOUNTS !== '1')
    return 'this system allows no mounts of its own (unshare failed)';
  return whyNoLoops();
}

/** The same where the mounts are those of the whole machine, as in tests with a window. */
export async function whyNoLoops(): Promise<string | null> {
  if (process.platform !== 'linux') return 'needs the loop devices of Linux';
  if (process.getuid?.() !== 0) return 'needs root, to mount disks of its own';
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-loop-'));
  try {
    await writeFile(`${folder}.img`, '');
    await truncate(`${folder}.img`, 8 * 1024 * 1024);
    await run('mkfs.ext4', ['-q', '-F', `${folder}.img`]);
    await run('mount', ['-o', 'loop', `${folder}.img`, folder]);
    await run('umount', [folder]);
    await run('perl', ['-e', '1']);
    return null;
  } catch (error) {
    return `no disk can be mounted here: ${firstLine(error)}`;
  } finally {
    await rm(`${folder}.img`, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/** Why this kind of file system cannot be made here, or null. */
export async function whyNot({ type }: DiskKind): Promise<string | null> {
  return run(`mkfs.${type}`, ['-V']).then(
    () => null,
    () => `${type} (mkfs.${type} is missing)`,
  );
}

/** Makes and mounts a disk; it goes when the lab ends. */
export async function makeDisk(lab: Lab, { type, options, megabytes }: DiskKind): Promise<LoopDisk> {
  const base = dirname(await lab.freshPath());
  const [memory, folder, image] = [join(base, 'memory'), join(base, 'disk'), join(base, 'memory', 'image')];
  await mkdir(memory);
  await mkdir(folder);
  await run('mount', ['-t', 'tmpfs', 'tmpfs', memory]);
  lab.atEnd(() => run('umount', ['-l', memory]).catch(() => undefined));
  await writeFile(image, '');
  // The smallest that mkfs.xfs makes is 300 MB; the image is sparse.
  await truncate(image, (megabytes ?? (type === 'xfs' ? 320 : 96)) * 1024 * 1024);
  await run(`mkfs.${type}`, ['-q', ...(type === 'ext4' ? ['-F'] : ['-f']), image]);
  const mountAt = (place: string) =>
    run('mount', ['-o', ['loop', ...(options === undefined ? [] : [options])].join(','), image, place]);
  await mountAt(folder);
  lab.atEnd(() => run('umount', ['-l', folder]).catch(() => undefined));
  const hidden = join(base, 'hidden');
  const filler = join(folder, 'filler');
  return {
    folder,
    cut: async (group) => void (await run('perl', ['-e', CUT, folder, String(group ?? 0)])),
    mountAgain: async () => {
      await unmount(folder);
      await mountAt(folder);
    },
    sync: async () => void (await run('sync', ['-f', folder])),
    pull: async () => {
      // A second mount keeps the same disk alive; what is open on it stays open.
      await mkdir(hidden, { recursive: true });
      await run('mount', ['--bind', folder, hidden]);
      await run('umount', ['-l', folder]);
      lab.atEnd(() => run('umount', ['-l', hidden]).catch(() => undefined));
    },
    putBack: async () => {
      await run('mount', ['--bind', hidden, folder]);
      await unmount(hidden, true);
    },
    fill: async () => {
      // Room that was just given back is free only after a sync: it is filled until nothing more goes in.
      for (let before = -1, size = 0; size > before;) {
        before = size;
        await run('sync', ['-f', folder]);
        const { bfree, bsize } = await statfs(folder);
        for (let part = bfree * bsize; part >= 1; part = Math.floor(part / 4)) {
          await writeFile(filler, Buffer.alloc(part), { flag: 'a' }).catch(() => undefined);
        }
        ({ size } = await stat(filler));
      }
    },
    free: () => rm(filler, { force: true }),
    remove: async () => {
      await unmount(folder);
      await unmount(memory);
    },
  };
}

/** A disk of so many kilobytes that is memory only; `free` makes it four megabytes. */
export async function makeMemoryDisk(
  lab: Lab,
  kilobytes: number,
): Promise<Pick<LoopDisk, 'folder' | 'fill' | 'free' | 'remove'>> {
  const folder = join(dirname(await lab.freshPath()), 'disk');
  await mkdir(folder);
  await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  lab.atEnd(() => run('umount', ['-l', folder]).catch(() => undefined));
  return {
    folder,
    // It is so small that the work itself fills it.
    fill: () => Promise.resolve(),
    free: async () => void (await run('mount', ['-o', 'remount,size=4m', folder])),
    remove: () => unmount(folder),
  };
}

/** A process that just ended may hold the disk for a moment more. */
async function unmount(folder: string, isLazy = false): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await run('umount', isLazy ? ['-l', folder] : [folder]);
      return;
    } catch (error) {
      if (attempt >= 100) throw error;
      await pause(20);
    }
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n')[0] ?? '';
}
