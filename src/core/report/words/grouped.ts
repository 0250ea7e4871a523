/** A whole number with this between its thousands. */
export function grouped(count: number, thousands: string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, thousands);
}
