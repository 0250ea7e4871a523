/** As much of a key press as its name needs. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const NAMED: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};
const ALONE = /^(?:F(?:[1-9]|1\d|2[0-4])|Home|End|PageUp|PageDown|Insert|Delete|Enter|[,./;'[\]\\=-])$/u;

/** A key press in Electron's notation, such as "CmdOrCtrl+Shift+K"; null for one that can be no key of a command. */
export function keyFromPress(press: KeyPress, platform: string): string | null {
  const main = mainKeyOf(press);
  const [held, other] = platform === 'darwin' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (main === null || other) return null;
  return [held ? 'CmdOrCtrl' : '', press.altKey ? 'Alt' : '', press.shiftKey ? 'Shift' : '', main]
    .filter((part) => part !== '')
    .join('+');
}

/** By what the key writes; where that is no Latin letter or digit, by the place of the key, as the system does for its own. */
function mainKeyOf({ key, code }: KeyPress): string | null {
  const written = key.toUpperCase();
  if (/^[A-Z]$/u.test(written)) return written;
  const place = /^(?:Key([A-Z])|Digit(\d))$/u.exec(code);
  if (place) return place[1] ?? place[2] ?? null;
  const name = NAMED[key] ?? key;
  return ALONE.test(name) || name in NAMED || Object.values(NAMED).includes(name) ? name : null;
}
