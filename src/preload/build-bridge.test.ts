import { describe, expect, it } from 'vitest';
import { requests } from '#shared/ipc/contract';
import { EVENT_NAMES } from '#shared/ipc/names';
import { buildBridge } from './build-bridge';

function setUp() {
  const asked: unknown[] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const bridge = buildBridge({
    invoke: async (name, args) => {
      asked.push([name, ...args]);
      return null;
    },
    listen: (name, listener) => {
      listeners.set(name, listener);
      return () => void listeners.delete(name);
    },
  });
  return { bridge, asked, listeners };
}

describe('buildBridge', () => {
  it('has one method a channel and nothing else', () => {
    const { bridge } = setUp();
    const { on, ...nouns } = bridge;
    const methods = Object.entries(nouns).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}:${verb}`),
    );
    expect(methods.sort()).toEqual(Object.keys(requests).sort());
    expect(Object.keys(on)).toEqual([...EVENT_NAMES]);
  });

  it('asks on the channel of the method', async () => {
    const { bridge, asked } = setUp();
    await bridge.signoffs.sign('A1', 'Ana');
    expect(asked).toEqual([['signoffs:sign', 'A1', 'Ana']]);
  });

  it('listens until the returned function is called', () => {
    const { bridge, listeners } = setUp();
    const heard: unknown[] = [];
    const stop = bridge.on['articles:shown'](({ articleId }) => heard.push(articleId));
    listeners.get('articles:shown')?.({ articleId: 'A1' });
    stop();
    expect(heard).toEqual(['A1']);
    expect(listeners.size).toBe(0);
  });
});
