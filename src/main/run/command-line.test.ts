import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

const read = (args: readonly string[], skipsAppPath = true) => readCommandLine(args, '/home/ana', skipsAppPath);

describe('readCommandLine', () => {
  it('takes files and folders after the program, as absolute paths', () => {
    expect(read(['--no-sandbox', '/app', 'a.txt', '../b', '/c'])).toEqual({
      library: null,
      out: null,
      order: null,
      hasUserData: false,
      files: ['/home/ana/a.txt', '/home/b', '/c'],
    });
  });

  it('takes every plain argument in a packaged program', () => {
    expect(read(['a.txt'], false).files).toEqual(['/home/ana/a.txt']);
  });

  it('reads its own switches wherever they stand and passes over the others', () => {
    expect(
      read(['--library=lib', '/app', '--log-level=3', 'a.txt', '--sidelight-out=/out', '--user-data-dir=/data', '-x']),
    ).toEqual({ library: '/home/ana/lib', out: '/out', order: null, hasUserData: true, files: ['/home/ana/a.txt'] });
    expect(read(['/app', '--sidelight-order=o.json'])).toMatchObject({ order: '/home/ana/o.json', files: [] });
  });

  it('passes over a module loaded first, with its value', () => {
    expect(read(['-r', '/loader.js', '/app', 'a.txt']).files).toEqual(['/home/ana/a.txt']);
  });

  it('takes everything after -- as files', () => {
    expect(read(['/app', '--', '--library=x', '-r']).files).toEqual(['/home/ana/--library=x', '/home/ana/-r']);
  });
});
