import { access } from 'node:fs/promises';

/** True when something is at that path and can be reached. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
