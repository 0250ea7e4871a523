import { expect, it } from 'vitest';
import { ok } from '#core/result';
import { bundleHandlers } from './bundles';
import type { BundleHandlerOptions } from './bundles';
import type { Caller } from './handlers';

const CALLER: Caller = { contentsId: 7, kind: 'main' };

it('opens the library of a bundle only once no other window holds words that could not be saved', async () => {
  const opened: string[] = [];
  const bundles: Pick<BundleHandlerOptions, 'open'> = {
    open: async (token) => {
      opened.push(token);
      return ok({ name: token, problem: null });
    },
  };
  let isSaved = false;
  const handlers = bundleHandlers(bundles as BundleHandlerOptions, async () => isSaved);
  expect(await handlers['bundles:open'](CALLER, 'made')).toMatchObject({
    ok: false,
    error: { code: 'unsaved-elsewhere' },
  });
  expect(opened).toEqual([]);
  isSaved = true;
  expect(await handlers['bundles:open'](CALLER, 'made')).toEqual(ok({ name: 'made', problem: null }));
  expect(opened).toEqual(['made']);
});
