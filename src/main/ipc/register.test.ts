import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requests } from '#shared/ipc/contract';
import { REQUEST_NAMES } from '#shared/ipc/names';
import type { Handlers } from './handlers';
import { registerHandlers } from './register';
import type { Registrar, RequestEvent } from './register';

const PAGE = 'app://sidelight/index.html';

function registrar() {
  const listeners = new Map<string, Parameters<Registrar['handle']>[1]>();
  const handle: Registrar['handle'] = (name, listener) => {
    if (listeners.has(name)) throw new Error(`second handler for ${name}`);
    listeners.set(name, listener);
  };
  return { handle, listeners };
}

/** Every channel registered with a handler that answers its arguments; 1 is the main window, 2 the print window. */
/** The requests with one plain argument that is no identifier, and what it may be. */
const TAKES_MORE: Partial<Record<string, (value: unknown) => boolean>> = {
  'notes:saveElsewhere': (value) => typeof value === 'string',
  'search:run': (value) =>
    typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 500),
  'search:all': (value) => typeof value === 'string',
  'notes:relink': (value) => typeof value === 'string' && value.length >= 1 && value.length <= 200,
  'articles:page': (value) => value === null,
  'bundles:export': (value) => value === null || isId(value),
  'articles:list': isId,
  'windows:show': (value) => value === null || isId(value),
  'app:flushed': (value) => typeof value === 'boolean',
  'steps:undo': (value) => value === null || isNumber(value),
  'history:restore': (value) => isNumber(value) || isId(value),
};

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,80}$/.test(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function setUp(replace: Record<string, unknown> = {}) {
  const { handle, listeners } = registrar();
  const calls: string[] = [];
  const logged: string[] = [];
  const echo = Object.fromEntries(
    REQUEST_NAMES.map((name) => [
      name,
      (_caller: unknown, ...args: unknown[]) => {
        calls.push(name);
        return { ok: true, value: args };
      },
    ]),
  );
  registerHandlers(
    { handle },
    { ...echo, ...replace },
    {
      kindOf: (id) => (id === 1 ? 'main' : id === 2 ? 'print' : null),
      isOwnAddress: (url) => url.startsWith('app://sidelight/'),
      log: (message) => logged.push(message),
    },
  );
  const call = async (name: string, args: unknown[], event: Partial<RequestEvent> = {}): Promise<unknown> => {
    const full = { sender: { id: 1 }, senderFrame: { url: PAGE, parent: null }, ...event };
    return listeners.get(name)?.(full, ...args);
  };
  return { call, calls, logged, listeners };
}

describe('registerHandlers', () => {
  it('has a name for every channel of the contract', () => {
    expect([...REQUEST_NAMES].sort()).toEqual(Object.keys(requests).sort());
    expect([...setUp().listeners.keys()].sort()).toEqual(Object.keys(requests).sort());
  });

  it('throws when a handler is missing, unknown or there already', () => {
    expect(() => setUp({ 'notes:save': undefined })).toThrow('notes:save');
    expect(() => setUp({ 'notes:burn': () => null })).toThrow('notes:burn');
    const { handle } = registrar();
    handle('notes:save', () => null);
    const all = Object.fromEntries(REQUEST_NAMES.map((name) => [name, () => null])) as unknown as Handlers;
    const options = { kindOf: () => null, isOwnAddress: () => true, log: () => undefined };
    expect(() => registerHandlers({ handle }, all, options)).toThrow('second handler');
  });

  it('runs the handler for a known window with fitting arguments', async () => {
    const { call } = setUp();
    expect(await call('articles:open', ['A1'])).toEqual({ ok: true, value: ['A1'] });
  });

  it.each([
    ['an unknown window', { sender: { id: 9 } }],
    ['a frame inside the page', { senderFrame: { url: PAGE, parent: {} } }],
    ['a frame that is gone', { senderFrame: null }],
    ['a foreign page', { senderFrame: { url: 'https://example.org/', parent: null } }],
    ['the print window', { sender: { id: 2 } }],
  ])('refuses %s', async (_who, event) => {
    const { call, calls, logged } = setUp();
    expect(await call('articles:open', ['A1'], event)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await expect(call('articles:page', [null], event)).rejects.toThrow('forbidden');
    expect(calls).toEqual([]);
    expect(logged).toHaveLength(2);
  });

  it('keeps the print channels to the print window', async () => {
    const { call, calls } = setUp();
    await expect(call('prints:job', [])).rejects.toThrow('forbidden');
    await call('prints:job', [], { sender: { id: 2 } });
    expect(calls).toEqual(['prints:job']);
  });

  it.each([
    ['articles:open', []],
    ['articles:open', ['../secret']],
    ['articles:open', ['A1', 'more']],
    ['articles:open', [{ toString: () => 'A1' }]],
    ['articles:remove', [[]]],
    ['notes:save', [{ id: null, articleId: 'A1', markdown: 'a', path: '/etc/passwd' }]],
    ['notes:save', [JSON.parse('{"id":null,"articleId":"__proto__/x","markdown":""}')]],
    ['files:import', [[{ name: 'a', bytes: [1, 2], modifiedAt: null }]]],
    ['files:choose', ['/etc']],
    ['exports:pdf', ['/tmp/a.pdf']],
  ])('refuses bad arguments for %s: %j', async (name, args) => {
    const { call, calls } = setUp();
    expect(await call(name, args)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(calls).toEqual([]);
  });

  it('turns an exception into an error without its details, and logs it', async () => {
    const { call, logged } = setUp({
      'articles:open': () => {
        throw new Error('secret detail');
      },
      'articles:page': () => Promise.reject(new Error('secret detail')),
    });
    const answer = await call('articles:open', ['A1']);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    await expect(call('articles:page', [null])).rejects.toThrow(/^internal: (?!.*secret)/u);
    expect(logged).toEqual(['articles:open failed', 'articles:page failed']);
  });

  it('lets nothing but well-formed arguments past, whatever is sent', async () => {
    const { call } = setUp();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...REQUEST_NAMES),
        fc.array(fc.anything(), { maxLength: 3 }),
        async (name, args) => {
          const answer = await call(name, args).catch((cause: unknown) => cause);
          const isRefused = answer instanceof Error || !(answer as { ok: boolean }).ok;
          const takesNothing = args.length === 0;
          const takes = TAKES_MORE[name] ?? isId;
          expect(isRefused || takesNothing || args.flat().every(takes)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
