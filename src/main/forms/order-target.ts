import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fail, ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { exists } from '../library/exists';
import type { FormTarget } from './write-forms';

/** The longest name that file systems take, in UTF-8 bytes. */
const MAX_BYTES = 255;
/** What Windows does not take in a name, and the names it keeps for devices. */
const NOT_ON_WINDOWS = /[<>:"|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * Where an export goes: a path with the ending is one file, any other a folder. What could not be written anyhow is refused
 * before anything is made: a file that is there (unless it is to be replaced), a name that is forbidden, a folder that is not there.
 */
export async function targetOf(
  { out, isForced }: { readonly out: string; readonly isForced: boolean },
  ending: string | null,
  platform: string = process.platform,
): Promise<Result<FormTarget>> {
  const problem = nameProblem(basename(out), platform);
  if (problem !== null) return { ok: false, error: problem };
  if (ending === null || !out.toLowerCase().endsWith(`.${ending}`)) return ok({ kind: 'folder', path: out });
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory()) {
    return fail('exists', `${basename(out)} is a folder, and was left as it is.`, 'Choose another name.');
  }
  if (!isForced && found !== null) {
    return fail('exists', `${basename(out)} is there already and was left as it is.`, 'Add --force to replace it.');
  }
  if (!(await exists(dirname(out)))) {
    return fail('no-folder', `There is no folder ${dirname(out)}.`, 'Make it, or name another.');
  }
  return ok({ kind: 'file', path: out });
}

function nameProblem(name: string, platform: string): AppError | null {
  if (Buffer.byteLength(name) > MAX_BYTES) {
    return fail('bad-name', `The name ${name.slice(0, 40)}… is too long.`, 'Choose a shorter one.').error;
  }
  if (platform !== 'win32' || !NOT_ON_WINDOWS.test(name)) return null;
  return fail('bad-name', `Windows allows no file or folder of the name ${name}.`, 'Choose another name.').error;
}
