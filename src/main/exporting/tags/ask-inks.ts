import type { Printed } from '../printer';

/** Whether the inks of these pages can be read back; what reads them is loaded with the first PDF only. */
export async function readsInks(printed: Printed): Promise<boolean> {
  const reader = await import('./read-inks');
  return reader.readsInks(printed);
}
