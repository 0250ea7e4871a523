import { join } from 'node:path';
import { readRecent } from './recent-libraries';

/** The folder of the library to open: the one that is named, else the one that was open last, else the usual one. */
export async function folderToOpen(userData: string, named: string | null): Promise<string> {
  return named ?? (await readRecent(userData)).libraries[0]?.folder ?? join(userData, 'library');
}
