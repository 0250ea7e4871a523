import { say } from './console.mjs';

/** Root has no sandbox to offer on Linux: Chromium refuses to start without being told so. Nobody else gets the flag. */
export function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say("running as root: Chromium's sandbox is off (--no-sandbox); prefer an ordinary user");
  return ['--no-sandbox'];
}

/** What a person can do when Chromium's sandbox is refused by the system, or null when that is not what went wrong. */
export function sandboxHelp(output, executable) {
  if (!/SUID sandbox helper|No usable sandbox/u.test(output)) return null;
  const helper = executable.replace(/[^/]+$/u, 'chrome-sandbox');
  return `this system forbids Chromium's sandbox; run this once: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
}
