import * as v from 'valibot';
import { COMMANDS } from './commands';
import type { CommandName } from './commands';

/** The keys that a person gave to commands, by their names; null takes the key of a command away. */
export type Keymap = Readonly<Record<string, string | null>>;

/** Commands that the system carries out, with the keys that they have in any program. */
const SYSTEM: readonly CommandName[] = ['close-window', 'quit', 'zoom-in', 'zoom-out', 'zoom-reset', 'full-screen'];
/** Commands whose keys stay as they are: a field that is typed in has its own undo, and the panes are reached from anywhere. */
const FIXED: ReadonlySet<CommandName> = new Set(['undo', 'redo', 'next-pane', 'previous-pane', ...SYSTEM]);

const MAIN = String.raw`(?:[A-Z0-9,./;'[\]\\=-]|F(?:[1-9]|1\d|2[0-4])|Left|Right|Up|Down|Home|End|PageUp|PageDown|Insert|Delete|Enter)`;
const PATTERN = new RegExp(`^(?:CmdOrCtrl\\+)?(?:Alt\\+)?(?:Shift\\+)?${MAIN}$`, 'u');

/** A key in Electron's notation, its modifiers in this order: CmdOrCtrl, Alt, Shift. */
export const KeySchema = v.pipe(v.string(), v.regex(PATTERN));

/** See Keymap; what is not known, such as a command of a later version, is kept and does nothing. */
export const KeymapSchema = v.record(v.pipe(v.string(), v.maxLength(60)), v.nullable(KeySchema));

const MOVES = ['Left', 'Right', 'Up', 'Down', 'Home', 'End', 'Delete'];

/** What the system or a field that is typed in does with a key in any program, and the keys of single places. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set([
  ...['A', 'C', 'V', 'X', 'Z', 'Y', 'Q', 'W', 'M', '0', '=', '-'].map((key) => `CmdOrCtrl+${key}`),
  ...MOVES.flatMap((key) => [`CmdOrCtrl+${key}`, `CmdOrCtrl+Shift+${key}`]),
  'CmdOrCtrl+Shift+Z',
  'CmdOrCtrl+Enter',
  'CmdOrCtrl+Shift+=',
  'Alt+F4',
  'Alt+Up',
  'Alt+Down',
  'F6',
  'Shift+F6',
  'F8',
  'Shift+F8',
  'F10',
  'Shift+F10',
  'F11',
]);

/** What keys depend on: the system, the direction that the window is read in, and what a person chose. */
export type Keyboard = {
  readonly platform: string;
  readonly direction: 'ltr' | 'rtl';
  readonly keymap: Keymap;
};

/** The keys that stand for another way in a window that is read from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { 'Alt+Left': 'Alt+Right', 'Alt+Right': 'Alt+Left' };
const ON_MAC: Partial<Readonly<Record<CommandName, string>>> = {
  'go-back': 'Cmd+[',
  'go-forward': 'Cmd+]',
  'full-screen': 'Ctrl+Cmd+F',
};

/** The key of a command, in Electron's notation; null where it has none. */
export function keyOf(name: CommandName, keyboard: Keyboard): string | null {
  const { keymap } = keyboard;
  return mayHaveKey(name) && Object.hasOwn(keymap, name) ? (keymap[name] ?? null) : ownKeyOf(name, keyboard);
}

/** The key that a command has as long as nobody gave it another. */
export function ownKeyOf(name: CommandName, { platform, direction }: Omit<Keyboard, 'keymap'>): string | null {
  if (name === 'redo' && platform === 'win32') return 'Ctrl+Y';
  if (name === 'quit' && platform === 'win32') return 'Alt+F4';
  const command: { readonly label: string; readonly key?: string } = COMMANDS[name];
  const key = (platform === 'darwin' ? ON_MAC[name] : undefined) ?? command.key ?? null;
  return direction === 'rtl' && key !== null ? (MIRRORED[key] ?? key) : key;
}

/** True for commands that a person may give another key. */
export function mayHaveKey(name: CommandName): boolean {
  return !FIXED.has(name);
}

/** Why a command cannot have a key: it would be typed, it has another meaning in every program, or another command has it. */
export type KeyRefusal =
  | { readonly why: 'typed' | 'system'; readonly by: null }
  | { readonly why: 'taken'; readonly by: CommandName };

/** Null when a command can have the key. */
export function refusalOf(name: CommandName, key: string, keyboard: Keyboard): KeyRefusal | null {
  const isFunctionKey = /(?:^|\+)F\d+$/u.test(key);
  // Alt with a letter opens a menu, Alt and a digit writes a letter on some keyboards.
  const isHeld = key.startsWith('CmdOrCtrl+') || /^Alt\+(?:Shift\+)?(?!Shift)[A-Z][a-z]/u.test(key);
  if (!isFunctionKey && !isHeld) return { why: 'typed', by: null };
  if (OF_THE_SYSTEM.has(key)) return { why: 'system', by: null };
  const by = (Object.keys(COMMANDS) as CommandName[]).find((other) => other !== name && keyOf(other, keyboard) === key);
  return by === undefined ? null : { why: 'taken', by };
}

/** The keys after one was given to a command; its own key, given back, is no entry. */
export function withKey(keyboard: Keyboard, name: CommandName, key: string | null): Keymap {
  const { [name]: _before, ...others } = keyboard.keymap;
  return key === ownKeyOf(name, keyboard) ? others : { ...others, [name]: key };
}
