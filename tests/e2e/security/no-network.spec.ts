import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { ROOT, baseArguments, executablePath } from '../fixtures/launch';
import { readTrace, tracedExecutable } from '../fixtures/network-trace';
import { expect, test } from '../fixtures/test';

// Needs a network of its own, so that an address can be given out without the machine's network being touched.
test.skip(process.env.SIDELIGHT_PRIVATE_NETWORK !== '1', 'needs root on Linux: a network namespace and strace');
test.describe.configure({ mode: 'serial' });

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-trace-'));
  // With loopback alone Chromium does not even try; one more interface with a way out makes the trial fair.
  execFileSync('sh', [
    '-c',
    'ip link show trace0 >/dev/null 2>&1 || { ip link add trace0 type veth peer name trace1 && ip addr add 192.0.2.1/24 dev trace0 && ip link set trace0 up && ip link set trace1 up && ip route add default via 192.0.2.254; }',
  ]);
});

test.afterAll(async () => {
  spawnSync('ip', ['link', 'del', 'trace0']);
  await rm(folder, { recursive: true, force: true });
});

test('the trace sees a packet when there is one', async () => {
  const log = join(folder, 'control.log');
  const traced = await tracedExecutable(folder, process.execPath, log);
  const code = "const s = require('dgram').createSocket('udp4'); s.send('x', 9, '192.0.2.7', () => s.close())";
  spawnSync(traced, ['-e', code]);
  expect((await readTrace(log)).outside.length).toBeGreaterThan(0);
});

test('a whole job (start, import, summary, PDF, picture) sends nothing (S9)', async () => {
  const log = join(folder, 'job.log');
  const traced = await tracedExecutable(folder, executablePath(), log);
  const text = join(folder, 'links.md');
  await writeFile(
    text,
    '# Links\n\nSee https://example.invalid/a and ![picture](https://example.invalid/b.png), said Ada Norn on 3 May 2024.\n',
  );
  const { status, stderr } = spawnSync(traced, [...baseArguments(), `--sidelight-out=${join(folder, 'out')}`, text], {
    encoding: 'utf8',
    timeout: 90_000,
  });
  expect(status, stderr).toBe(0);
  const trace = await readTrace(log);
  expect(trace.outside).toEqual([]);
  expect(trace.loopback).toEqual([]);
});

test('a page that tries every way out sends nothing (S9)', async () => {
  const log = join(folder, 'page.log');
  const app = await _electron.launch({
    executablePath: await tracedExecutable(folder, executablePath(), log),
    args: [...baseArguments(), `--user-data-dir=${join(folder, 'data')}`],
    cwd: ROOT,
  });
  const window = await app.firstWindow();
  await window.getByRole('main').waitFor();
  await window.evaluate(async () => {
    const host = 'http://192.0.2.9/';
    const quietly = (attempt: () => unknown): void => {
      setTimeout(
        () =>
          void Promise.resolve()
            .then(attempt)
            .catch(() => undefined),
        0,
      );
    };
    quietly(() => fetch(host));
    quietly(() => new WebSocket('ws://192.0.2.9/'));
    quietly(() => navigator.sendBeacon(host, 'x'));
    quietly(() => Object.assign(new Image(), { src: `${host}x.png` }));
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'stylesheet', 'icon', 'preload']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: `http://${rel}.example.com/x` }));
    }
    const link = Object.assign(document.createElement('a'), { href: '#', ping: host });
    document.body.append(link);
    quietly(() => link.click());
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.9:3478' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((done) => setTimeout(done, 3000));
  });
  await app.close();
  const trace = await readTrace(log);
  expect(trace.outside).toEqual([]);
});
