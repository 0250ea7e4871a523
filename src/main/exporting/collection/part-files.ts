import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Printed } from '../printer';
import type { PrintedPart } from './join-parts';

/** Where printed parts wait until all are there, so that only one is in memory. */
export type PartFiles = {
  readonly keep: (printed: Printed) => Promise<PrintedPart>;
  readonly remove: () => Promise<void>;
};

/** Makes a folder for printed parts among the temporary files of the system. */
export async function partFiles(): Promise<PartFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-report-'));
  // What reads PDFs is large, and no start of the program waits for it.
  const { factsOfPart } = await import('./printed-part');
  let count = 0;
  return {
    keep: async ({ bytes, tags }) => {
      const path = join(folder, `${(count += 1)}.pdf`);
      const tagsPath = `${path}.json`;
      const facts = await factsOfPart(bytes);
      await writeFile(path, bytes);
      await writeFile(tagsPath, JSON.stringify(tags));
      const read = async (): Promise<Printed> => ({
        bytes: await readFile(path),
        tags: JSON.parse(await readFile(tagsPath, 'utf8')) as Printed['tags'],
      });
      return { facts, read };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
