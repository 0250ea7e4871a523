import { join } from 'node:path';
import * as v from 'valibot';
import { withPosition } from '#core/reading/positions';
import type { Positions } from '#core/reading/positions';
import { IdSchema, OffsetSchema } from '#shared/ipc/schemas';
import { readJson, writeJson } from './json-file';

/** Where articles were left, kept on this computer and in no library. */
export type ReadingPositions = {
  /** The offset at which an article was left; null for its top. */
  readonly of: (articleId: string) => number | null;
  readonly keep: (articleId: string, offset: number) => void;
  /** Writes what has not been written yet. */
  readonly close: () => void;
};

const FILE = 'reading-positions.json';
/** The file is not written more often than this, in milliseconds. */
const WRITE_DELAY = 5_000;

const FileSchema = v.array(v.tuple([IdSchema, OffsetSchema]));

/** Reads the positions in a folder of preferences; a missing or damaged file gives none (a damaged one is kept beside it). */
export async function openReadingPositions(
  userData: string,
  log: (message: string, cause?: unknown) => void,
): Promise<ReadingPositions> {
  const file = join(userData, FILE);
  let positions: Positions = new Map(await readJson(file, FileSchema));
  let timer: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    writeJson(file, [...positions], log);
  };
  return {
    of: (articleId) => positions.get(articleId) ?? null,
    keep: (articleId, offset) => {
      if ((positions.get(articleId) ?? 0) === offset && offset === 0) return;
      positions = withPosition(positions, articleId, offset);
      timer ??= setTimeout(write, WRITE_DELAY);
    },
    close: write,
  };
}
