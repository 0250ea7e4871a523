/** A number with this between its thousands, the decimal mark that goes with it, and a true minus before it. */
export function grouped(value: number, thousands: string): string {
  const [whole = '', ...fraction] = String(value).replace(/^-/u, '−').split('.');
  // Of the two marks a language takes for its decimals the one that does not part its thousands.
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, thousands), ...fraction].join(thousands === ',' ? '.' : ',');
}
