import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';

/** How the program with the window is started: its executable, and what stands before its own arguments. */
export type Program = { readonly executable: string; readonly args: readonly string[] };

type Env = Readonly<Record<string, string | undefined>>;

/** The names of the executable, and its folder as seen from the one that holds `resources/`. */
const INSTALLED = ['sidelight', 'Sidelight', 'Sidelight.exe', join('..', 'MacOS', 'Sidelight')] as const;

/**
 * Finds the program: where SIDELIGHT_PROGRAM names it (and SIDELIGHT_APP the folder it is given, if it is a bare Electron),
 * beside this tool where both were installed together, or with the Electron that the project's own folder holds. `folder` is
 * that of this tool, `out/cli`.
 */
export function findProgram(folder: string, env: Env): Result<Program> {
  const named = env['SIDELIGHT_PROGRAM'];
  if (named !== undefined && named !== '') {
    const app = env['SIDELIGHT_APP'];
    if (existsSync(named)) return ok({ executable: named, args: app === undefined ? [] : [app] });
    return fail('no-program', `SIDELIGHT_PROGRAM is set, but there is no ${named}.`);
  }
  const root = join(folder, '..', '..');
  // out/cli lies in resources/app, and that beside the executable.
  const beside = dirname(dirname(root));
  const installed = INSTALLED.map((name) => join(beside, name)).find((path) => existsSync(path));
  if (installed !== undefined && existsSync(join(beside, 'resources'))) return ok({ executable: installed, args: [] });
  const electron = ownElectron(join(root, 'node_modules', 'electron'));
  if (electron !== null && existsSync(join(root, 'out', 'main'))) return ok({ executable: electron, args: [root] });
  return fail(
    'no-program',
    'PDFs are printed by the program itself, which was not found. Nothing was written.',
    'Name its executable in the environment variable SIDELIGHT_PROGRAM.',
  );
}

function ownElectron(folder: string): string | null {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const path = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(path) ? path : null;
}
