import { SENTINEL } from '../store/layout';
import { openArchive } from './bundle-archive';

/** True for an archive that has a bundle's manifest beside a library; whether it is whole is not looked at. */
export async function isBundle(path: string): Promise<boolean> {
  try {
    const archive = await openArchive(path);
    archive.close();
    return archive.names.has(SENTINEL);
  } catch {
    return false;
  }
}
