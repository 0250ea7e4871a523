/** Writes to standard output, and resolves when the system has it. */
export function printOut(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** Writes one line of a failure to standard error. */
export function printError(line: string): Promise<void> {
  return write(process.stderr, `sidelight: ${line}\n`);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}
