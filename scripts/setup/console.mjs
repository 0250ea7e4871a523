/** One line of progress for a person; standard output stays free for results. */
export function say(line) {
  process.stderr.write(`sidelight: ${line}\n`);
}

/** Does some work, saying before it what it is and after it how long it took. */
export async function timed(name, work) {
  say(`${name} ...`);
  const start = performance.now();
  const result = await work();
  say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** A set-up step that cannot go on: `message` is the one line that is shown, `detail` what was printed underneath. */
export class SetupError extends Error {
  constructor(message, detail = '') {
    super(message);
    this.detail = detail;
  }
}

/** Runs a script's main function; a SetupError ends it with its one clear line and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (error.detail) process.stderr.write(`${shortened(error.detail)}\n`);
    say(`stopped: ${error.message}`);
    process.exitCode = 1;
  }
}

/** What a program printed, cut to what fits on a screen: its beginning names the error, its end what it came to. */
function shortened(detail) {
  const lines = detail.trimEnd().split('\n');
  if (lines.length <= 30) return lines.join('\n');
  return [...lines.slice(0, 15), `... ${lines.length - 25} lines left out ...`, ...lines.slice(-10)].join('\n');
}
