import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from './log';

const now = () => new Date('2024-05-06T12:00:00Z');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-log-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('createLog', () => {
  it('writes a line with the time and the cause', async () => {
    const log = createLog(folder, now);
    log('Saving failed', new Error('no space'));
    log('It went on', { code: 7 });
    const text = await readFile(join(folder, 'logs', 'main.log'), 'utf8');
    expect(text).toMatch(/^2024-05-06T12:00:00\.000Z Saving failed: Error: no space\n/u);
    expect(text).toMatch(/It went on: \{"code":7\}\n$/u);
  });

  it('starts anew when it has grown too long, and keeps the old one', async () => {
    const log = createLog(folder, now);
    log('first');
    await writeFile(join(folder, 'logs', 'main.log'), 'x'.repeat(1_000_001));
    log('second');
    expect(await readFile(join(folder, 'logs', 'main.log'), 'utf8')).toMatch(/^2024\S+ second\n$/u);
    expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['main.log', 'main.old.log']);
  });

  it('never throws, even where nothing can be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(() => createLog(join(folder, 'file'), now)('lost')).not.toThrow();
  });
});
