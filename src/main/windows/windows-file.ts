import { join } from 'node:path';
import * as v from 'valibot';
import { IdSchema } from '#shared/ipc/schemas';
import { readJson, writeJson } from '../library/json-file';
import { WindowBoundsSchema } from './window-bounds';
import type { WindowBounds } from './window-bounds';

/** More windows than a desk holds; no page can open them without end. */
export const MOST_WINDOWS = 24;

const OthersSchema = v.strictObject({
  library: v.string(),
  windows: v.pipe(
    v.array(v.strictObject({ bounds: WindowBoundsSchema, isWhole: v.boolean(), articleId: v.nullable(IdSchema) })),
    v.maxLength(MOST_WINDOWS),
  ),
});

/** The windows beside the first that were open at the end, and the library they showed. */
export type OtherWindows = v.InferOutput<typeof OthersSchema>;

/** Where the first window stood, and what else was open. */
export type RememberedWindows = { readonly first: WindowBounds | null; readonly others: OtherWindows | null };

const FIRST = 'window.json';
const OTHERS = 'windows.json';

/** Reads what the last end of the program left of its windows; nothing of it is needed. */
export async function readWindows(userData: string): Promise<RememberedWindows> {
  const [first, others] = await Promise.all([
    readJson(join(userData, FIRST), WindowBoundsSchema),
    readJson(join(userData, OTHERS), OthersSchema),
  ]);
  return { first, others };
}

/** Writes it down for the next start. */
export function writeWindows(
  userData: string,
  first: WindowBounds,
  others: OtherWindows,
  log: (message: string, cause?: unknown) => void,
): void {
  writeJson(join(userData, FIRST), first, log);
  writeJson(join(userData, OTHERS), others, log);
}
