import { describe, expect, it } from 'vitest';
import { askEarly } from './ask-early';

function setUp() {
  const asked: unknown[] = [];
  const wire = askEarly({
    invoke: (name, args) => {
      asked.push([name, ...args]);
      return name === 'library:status' ? Promise.reject(new Error('forbidden')) : Promise.resolve(asked.length);
    },
    listen: () => () => undefined,
  });
  return { wire, asked };
}

describe('askEarly', () => {
  it('asks once for what the page asks for first, and anew for the second time', async () => {
    const { wire, asked } = setUp();
    expect(asked).toEqual([['settings:read'], ['library:status'], ['articles:page', null]]);
    expect(await wire.invoke('settings:read', [])).toBe(1);
    expect(await wire.invoke('articles:page', [null])).toBe(3);
    expect(await wire.invoke('settings:read', [])).toBe(4);
    expect(await wire.invoke('app:info', [])).toBe(5);
    expect(asked).toHaveLength(5);
  });

  it('asks anew where the page wants another thing', async () => {
    const { wire, asked } = setUp();
    await wire.invoke('articles:page', [{ list: 1, from: 100 }]);
    expect(asked.at(-1)).toEqual(['articles:page', { list: 1, from: 100 }]);
  });

  it('does not turn what is handed over into text: a dropped file of many megabytes would be more than that can hold', async () => {
    const { wire, asked } = setUp();
    const bytes = {
      toJSON: () => {
        throw new Error('Invalid string length');
      },
    };
    await wire.invoke('files:import', [[bytes]]);
    expect(asked.at(-1)).toEqual(['files:import', [bytes]]);
  });

  it('hands a refusal on to the page that asks', async () => {
    const { wire } = setUp();
    await expect(wire.invoke('library:status', [])).rejects.toThrow('forbidden');
  });
});
