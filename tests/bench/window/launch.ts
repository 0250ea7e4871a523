import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

const WINDOW = resolve('tests', 'bench', 'window');
/** A program that says nothing for so long has hung on its display, in milliseconds. */
const PATIENCE = 30_000;

/** An Electron that shows nothing. */
export const EMPTY_APP = join(WINDOW, 'empty-app');

/** Sidelight under the bench's control. */
export type BenchApp = { readonly app: ElectronApplication; readonly page: Page };

/** What a program that is started says of itself: see probe.cjs. */
type Said = 'ready' | 'painted' | 'answers';

/** The milliseconds from the start of a program until it has said each of `events`; the program is ended then. */
export async function timesUntil(
  events: readonly Said[],
  args: readonly string[],
  tries = 3,
): Promise<readonly number[]> {
  const started = Date.now();
  const child = spawn(executable(), ['-r', join(WINDOW, 'probe.cjs'), ...sandbox(), ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const heard = new Map<string, number>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name = '', time] = line.split(' ');
    if (!heard.has(name)) heard.set(name, Number(time) - started);
    if (!events.every((event) => heard.has(event))) continue;
    child.kill('SIGTERM');
    break;
  }
  await ended;
  clearTimeout(patience);
  const times = events.flatMap((event) => heard.get(event) ?? []);
  if (times.length === events.length) return times;
  if (tries === 1) throw new Error(`The program never said all of ${events.join(', ')}: ${args.join(' ')}`);
  return timesUntil(events, args, tries - 1);
}

/** Starts Sidelight and waits for its first rows; `use` is given it, and it is closed afterwards. */
export async function withApp<T>(args: readonly string[], use: (running: BenchApp) => Promise<T>): Promise<T> {
  const app = await _electron.launch({
    executablePath: executable(),
    args: [...sandbox(), ...args],
    timeout: PATIENCE,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('option').first().waitFor({ timeout: PATIENCE });
    page.setDefaultTimeout(60_000);
    return await use({ app, page });
  } finally {
    await app.close();
  }
}

/** The arguments for Sidelight on a library, with a data folder that the bench keeps from start to start. */
export function sidelight(library: string, data: string): readonly string[] {
  return [process.cwd(), `--user-data-dir=${data}`, `--library=${library}`];
}

function executable(): string {
  const path = process.env.SIDELIGHT_EXECUTABLE;
  if (!path) throw new Error('The rows of the window are measured by: npm run bench');
  return path;
}

/** Root must go without the sandbox. */
function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
