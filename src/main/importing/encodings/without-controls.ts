import { readAs } from './read-as';

/**
 * Words without the controls that nobody types: what reads as one was a quotation mark or a dash of Windows. Some decoders leave them where a
 * mail states that encoding, or the older one that many programs state in its place.
 */
export function withoutControls(words: string): string {
  if (!/[\u0080-\u009f]/u.test(words)) return words;
  return words.replaceAll(
    /[\u0080-\u009f]/gu,
    (letter) => readAs(Buffer.from(letter, 'latin1'), 'windows-1252') ?? letter,
  );
}
