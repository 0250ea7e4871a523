const ON_MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Cmd: '⌘', Shift: '⇧', Alt: '⌥' };
const ARROWS: Readonly<Record<string, string>> = { Left: '←', Right: '→', Plus: '+' };

/** The keys of an accelerator in Electron's notation, each as it is written on keyboards of the platform. */
export function keyParts(accelerator: string, platform: string): readonly string[] {
  return accelerator
    .split('+')
    .map((part) => ARROWS[part] ?? part)
    .map((part) => (platform === 'darwin' ? (ON_MAC[part] ?? part) : part === 'CmdOrCtrl' ? 'Ctrl' : part));
}
