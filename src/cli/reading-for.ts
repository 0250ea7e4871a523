import type { ReadOptions } from '../main/importing/collections/collection';
import { readingOf } from '../main/imports/reading-options';
import { openSettings } from '../main/library/settings';
import { tellOf } from './output';
import type { Readers } from './readers';
import type { Terminal } from './summarize';

/** How a command reads files: the limits, the columns of tables and how books are taken, as they were settled in the window. */
export async function readingFor(
  { limits }: Pick<Readers, 'limits'>,
  { userData, stderr }: Pick<Terminal, 'userData' | 'stderr'>,
): Promise<ReadOptions> {
  const settings = await openSettings(userData, (message, cause) => tellOf(stderr, message, cause));
  const reading = readingOf(settings.current());
  return { ...reading, limits: { ...reading.limits, ...limits } };
}
