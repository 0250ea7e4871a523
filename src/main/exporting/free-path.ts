import { access } from 'node:fs/promises';

/** The path with its ending, where a file is there already with the first free number before it: "name (2).pdf". */
export async function freePath(path: string, extension: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? `${path}.${extension}` : `${path} (${count}).${extension}`;
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
