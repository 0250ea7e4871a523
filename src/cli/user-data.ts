import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder where the program with a window keeps its settings, and its first library, on this system. */
export function userDataFolder(platform: string, env: Readonly<Record<string, string | undefined>>): string {
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sidelight');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Sidelight');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Sidelight');
}
