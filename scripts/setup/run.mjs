import { spawn } from 'node:child_process';

/** Runs a command to its end, keeping what it prints; never throws for an exit code. `code` is null after a signal. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** True when a program of that name is on the PATH. */
export async function hasProgram(name) {
  const { code } = await run('sh', ['-c', `command -v ${name}`]);
  return code === 0;
}

/** The npm that started this script, as a command and the arguments that come before its own. */
export function npmCommand() {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return { command: process.execPath, first: [path] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}
