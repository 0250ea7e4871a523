import type { Way } from '#core/reading/visits';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;
type Window = { readonly isMac: boolean; readonly direction: 'ltr' | 'rtl' };

/** The way through the places that a key asks for, or null: the arrows point as the window is read. */
export function wayOfKey(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  { isMac, direction }: Window,
): Way | null {
  if (ctrlKey || shiftKey || altKey === isMac || metaKey !== isMac) return null;
  const [back, forward] = isMac
    ? ['[', ']']
    : direction === 'rtl'
      ? ['ArrowRight', 'ArrowLeft']
      : ['ArrowLeft', 'ArrowRight'];
  if (key === back) return 'back';
  return key === forward ? 'forward' : null;
}

/** The way of the two buttons at the side of a mouse. */
export function wayOfButton(button: number): Way | null {
  if (button === 3) return 'back';
  return button === 4 ? 'forward' : null;
}
