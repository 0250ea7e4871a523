import type { Files, OpenFile } from '../../../src/main/store/files';
import { REAL_FILES } from '../../../src/main/store/files';

/** The real file system without waiting for the disk, for tests of many small cases that survive no power cut. */
export const UNSYNCED_FILES: Files = {
  ...REAL_FILES,
  syncFolder: () => Promise.resolve(),
  open: async (path, flags) => {
    const file = await REAL_FILES.open(path, flags);
    return { ...file, sync: () => Promise.resolve(), datasync: () => Promise.resolve() };
  },
};

/** What happens to the n-th call that changes the disk (counted from 1): an error code, a short write, or nothing. */
export type Plan = (call: number, name: string, path: string) => string | number | null;

/** The call with this number fails with this code; after 'a kill' so does each that follows, for nobody is there any more to make it. */
export function cutShortAt(at: number, fault: string): { readonly plan: Plan; readonly isDead: () => boolean } {
  let isDead = false;
  return {
    plan: (call) => {
      isDead ||= fault === 'a kill' && call === at;
      return isDead ? 'EIO' : fault !== 'a kill' && call === at ? fault : null;
    },
    isDead: () => isDead,
  };
}

/** The real file system with a fault plan; `calls` counts the calls that change the disk. */
export function failingFiles(
  initial: Plan,
  base: Files = REAL_FILES,
): { readonly files: Files; plan: Plan; calls: number } {
  const state = { files: base, plan: initial, calls: 0 };

  function ask(name: string, path: string): number | null {
    state.calls += 1;
    const fault = state.plan(state.calls, name, path);
    if (typeof fault === 'string') throw Object.assign(new Error(`${fault}: ${name} ${path}`), { code: fault });
    return fault;
  }

  function wrap(file: OpenFile, path: string): OpenFile {
    return {
      ...file,
      write: async (bytes, offset, length, position) => {
        const short = ask('write', path);
        return file.write(bytes, offset, short === null ? length : Math.min(length, short), position);
      },
      sync: async () => {
        ask('sync', path);
        await file.sync();
      },
      datasync: async () => {
        ask('datasync', path);
        await file.datasync();
      },
      truncate: async (length) => {
        ask('truncate', path);
        await file.truncate(length);
      },
    };
  }

  const files: Files = {
    ...base,
    open: async (path, flags) => {
      ask('open', path);
      return wrap(await base.open(path, flags), path);
    },
    makeFolder: async (folder, within) => {
      ask('makeFolder', folder);
      await base.makeFolder(folder, within);
    },
    rename: async (from, to) => {
      ask('rename', to);
      await base.rename(from, to);
    },
    link: async (from, to) => {
      ask('link', to);
      await base.link(from, to);
    },
    syncFolder: async (folder) => {
      ask('syncFolder', folder);
      await base.syncFolder(folder);
    },
  };
  return Object.assign(state, { files });
}
