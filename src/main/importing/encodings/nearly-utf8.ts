/** The most damaged places, as a share of the bytes. */
const MOST_DAMAGE = 0.001;
/** So many whole letters of several bytes for each damaged place are no chance, however many places there are. */
const WHOLE_FOR_MANY = 10;
/** A text that is UTF-8 has at least so many whole letters of several bytes for each damaged place. */
const WHOLE_FOR_DAMAGED = 4;

/** The text of bytes that are UTF-8 but for a few places, which read as U+FFFD; null when they are something else. */
export function nearlyUtf8(bytes: Uint8Array): { readonly text: string; readonly damaged: number } | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const isFew = damaged <= Math.max(1, bytes.length * MOST_DAMAGE);
  const needed = isFew ? WHOLE_FOR_DAMAGED : WHOLE_FOR_MANY;
  return whole >= damaged * needed ? { text, damaged } : null;
}
