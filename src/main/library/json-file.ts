import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import * as v from 'valibot';

/**
 * A small JSON file of preferences, or null when there is none or it does not fit the schema. A damaged one is first
 * copied beside itself as `<file>.damaged`, so that nothing written later destroys it. The file is read at once: each turn that is waited
 * for comes after whatever else a start has to do.
 */
export async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    await copyFile(file, `${file}.damaged`).catch(() => undefined);
    return null;
  }
}

/** Writes a small JSON file whole or not at all (temporary name, fsync, rename); false when it could not be written. */
export function writeJson(file: string, value: unknown, log: (message: string, cause?: unknown) => void): boolean {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, `${JSON.stringify(value, null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    return true;
  } catch (cause) {
    rmSync(temporary, { force: true });
    log(`Could not write ${file}`, cause);
    return false;
  }
}
