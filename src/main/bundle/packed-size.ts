import { deflateRaw } from 'node:zlib';
import { promisify } from 'node:util';

/** So many times its packed size an entry may come to; small ones always may. Texts that people write come to less than ten. */
const MOST_RATIO = 250;
const ALWAYS_ALLOWED = 16 * 1024 * 1024;
/** One file of a library is not longer. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** Packed so far a file is near enough to what is refused to be written as it is: readers may pack a little otherwise. */
const NEAR = 200;

/** The most bytes that an entry of this packed size may honestly come to. */
export function mostUnpacked(packed: number): number {
  return Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, packed * MOST_RATIO));
}

/** Whether a file is to be written as it is: one that says the same again and again would look like a trap where it is packed. */
export async function isBetterUnpacked(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length <= ALWAYS_ALLOWED) return false;
  const packed = await promisify(deflateRaw)(bytes);
  return packed.length * NEAR < bytes.length;
}
