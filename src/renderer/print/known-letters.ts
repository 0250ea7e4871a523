/** Every code unit that a letter may have. */
const UNITS = 0x1_00_00;

/**
 * Remembers the letters that were laid out in this window. Whether all of these words are in known letters; they are known from then on.
 * The faces for known letters are there, unless they are now set otherwise than before.
 */
export function knownLetters(): (words: string) => boolean {
  const known = new Uint8Array(UNITS);
  return (words) => {
    let areKnown = true;
    for (let index = 0; index < words.length; index += 1) {
      const unit = words.charCodeAt(index);
      if (known[unit] === 1) continue;
      known[unit] = 1;
      areKnown = false;
    }
    return areKnown;
  };
}
