import { spawn } from 'node:child_process';
import { SetupError } from './console.mjs';

/** True when a window can be shown to somebody. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Starts a virtual display; answers with its name (":99") and a way to end it. */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (problem += chunk));
    child.on('error', (error) => reject(new SetupError(`Xvfb could not be started: ${error.message}`)));
    child.on('exit', (code) => reject(new SetupError(`Xvfb ended at once (code ${code})`, problem)));
    child.stdio[3].setEncoding('utf8').once('data', (number) => {
      resolve({ name: `:${String(number).trim()}`, stop: () => child.kill('SIGTERM') });
    });
  });
}
