import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { filesBelow, freshPath, notesOf, openAt, valueOf } from './library-kit';

const RUNS = 24;
let script = '';

beforeAll(async () => {
  const outDir = dirname(await freshPath());
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./writer-process.ts', import.meta.url)),
      outDir,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  script = join(outDir, 'writer.mjs');
});

/** Runs the writer until it has acknowledged so many saves, kills it, and returns all it had said by then. */
async function killAfter(folder: string, run: number, saves: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, folder, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > saves) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
}

test('what was acknowledged before a kill is there after it, and the lock of the dead is no obstacle', async () => {
  const folder = await freshPath();
  await valueOf(await openAt(folder)).close();
  for (let run = 1; run <= RUNS; run += 1) {
    // Uneven counts, so that kills fall before, into and behind the making of snapshots (every 4 MB, some 200 saves).
    const acknowledged = await killAfter(folder, run, 1 + ((run * 37) % 230));
    const store = valueOf(await openAt(folder));
    expect(store.readOnly).toBeNull();
    expect(store.notices.every((notice) => notice.includes('not a whole change'))).toBe(true);
    const found = notesOf(store);
    const last = new Map(acknowledged.map((line) => line.split('=') as [string, string]));
    for (const [id, words] of last) {
      const [savedRun, savedTurn] = (found[id] ?? '').split(' ').map(Number);
      const [, turn] = words.split(' ').map(Number);
      expect(savedRun).toBe(run);
      // A later save of the same note may have reached the disk before its acknowledgement could be said.
      expect(savedTurn).toBeGreaterThanOrEqual(turn ?? Number.NaN);
    }
    await store.close();
  }
  const kinds = (await filesBelow(folder)).filter((name) => !name.startsWith('quarantine'));
  expect(kinds.filter((name) => name.startsWith('catalogue-')).length).toBe(2);
  expect(kinds).not.toContain('lock');
});
