import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The origin of our pages: the host of the scheme `app`. */
export const APP_ORIGIN = 'app://sidelight';

/** Names a page may have: plain segments of letters, digits, `_`, `-` and inner dots; so no `..`, `%`, `\`, NUL or `:`. */
const PATH = /^(?:\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)+$/;

/**
 * The file below `root` that an app:// address stands for, or null for everything else: another host, a name outside
 * the bundle's alphabet, a folder, a missing file, or a link that leads out. The raw address is checked before any
 * parsing, since parsing an address already folds `..` and `\` away. It is looked up at once: a window waits for nothing else.
 */
export function resolveAsset(root: string, address: string): string | null {
  if (!address.startsWith(`${APP_ORIGIN}/`)) return null;
  const path = address.slice(APP_ORIGIN.length).replace(/[?#].*$/su, '');
  if (!PATH.test(path)) return null;
  try {
    const base = realpathSync.native(root);
    const file = realpathSync.native(join(base, path));
    if (!file.startsWith(base + sep)) return null;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
