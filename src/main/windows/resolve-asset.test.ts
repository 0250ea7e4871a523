import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveAsset } from './resolve-asset';

const HOST = 'app://sidelight';
let base = '';
let root = '';

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'sidelight-assets-')));
  root = join(base, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(base, 'renderer-secret'));
  await writeFile(join(root, 'index.html'), 'page');
  await writeFile(join(root, 'assets', 'index-Dp3J_m-1.js'), 'code');
  await writeFile(join(root, '.hidden'), 'hidden');
  await writeFile(join(base, 'secret.txt'), 'secret');
  await writeFile(join(base, 'renderer-secret', 'secret.txt'), 'secret');
  await symlink(join(base, 'secret.txt'), join(root, 'link.txt'));
  await symlink(join(base, 'renderer-secret'), join(root, 'linked'));
});

afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

describe('resolveAsset', () => {
  it.each([
    ['/index.html', 'index.html'],
    ['/index.html?a=1#b', 'index.html'],
    ['/assets/index-Dp3J_m-1.js', 'assets/index-Dp3J_m-1.js'],
  ])('finds %s in the bundle', async (path, file) => {
    expect(resolveAsset(root, HOST + path)).toBe(join(root, file));
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/../index.html',
    '/..',
    '/.',
    '/./index.html',
    '//index.html',
    '//secret.txt',
    '/',
    '',
    '/assets',
    '/assets/',
    '/.hidden',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/.%2e/secret.txt',
    '/%2E%2E%5Csecret.txt',
    '/..\\secret.txt',
    '/assets\\..\\..\\secret.txt',
    '/..%5csecret.txt',
    '/index.html%00',
    '/index.html\0.js',
    '/%00/../secret.txt',
    '/..%c0%afsecret.txt',
    '/..%ef%bc%8fsecret.txt',
    '/．．/secret.txt',
    '/\\\\server\\share\\secret.txt',
    '//server/share/secret.txt',
    '/C:/Windows/win.ini',
    '/file:///etc/passwd',
    '/etc/passwd',
    '/link.txt',
    '/linked/secret.txt',
    '/../renderer-secret/secret.txt',
    '/index.html::$DATA',
    '/index.html/',
    '/index.html;a',
    '/missing.js',
    '/ index.html',
    '/index.html\n',
    '/assets/....//index.html',
  ])('finds nothing under %j', async (path) => {
    expect(resolveAsset(root, HOST + path)).toBeNull();
  });

  it.each([
    'app://other/index.html',
    'app://sidelight.example/index.html',
    'app://sidelight@other/index.html',
    'app://sidelight:80/index.html',
    'app:/index.html',
    'file:///etc/passwd',
    'http://sidelight/index.html',
    'index.html',
  ])('finds nothing at the foreign address %s', async (address) => {
    expect(resolveAsset(root, address)).toBeNull();
  });

  it('never leaves the bundle, whatever the address', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%5c',
      'secret.txt',
      'link.txt',
      'index.html',
      '\0',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }), async (pieces) => {
        const file = resolveAsset(root, `${HOST}/${pieces.join('')}`);
        expect(file === null || file === join(root, 'index.html')).toBe(true);
      }),
    );
  });
});
