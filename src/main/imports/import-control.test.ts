import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createImportControl } from './import-control';

it('waits for work, and no longer than until the import is stopped', async () => {
  const control = createImportControl(() => undefined);
  expect(await control.unlessStopped(Promise.resolve('done'))).toBe('done');
  await expect(control.unlessStopped(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const never = control.unlessStopped(new Promise(() => undefined));
  control.stop('cancelled');
  expect(await never).toBeNull();
  expect(await control.unlessStopped(new Promise(() => undefined))).toBeNull();
});

it('holds nothing of the works that are done while the import goes on', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const control = createImportControl(() => undefined);
  const works: WeakRef<object>[] = [];
  const work = async (): Promise<object> => {
    await new Promise((resolve) => setImmediate(resolve));
    const made = { bytes: new Uint8Array(1_000) };
    works.push(new WeakRef(made));
    return made;
  };
  for (let index = 0; index < 100; index += 1) await control.unlessStopped(work());
  await new Promise((resolve) => setTimeout(resolve, 10));
  collect();
  // The last one or two may still lie on the stack.
  expect(works.filter((each) => each.deref() !== undefined).length).toBeLessThan(5);
  expect(control.stopped()).toBeNull();
});
