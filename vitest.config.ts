import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that put something in the place of a module: they alone need modules of their own. */
const MOCKED = '**/*.mocked.test.{ts,tsx}';

/** Tests whose modules are read once a worker and not once a file, which takes less than half of the time. */
const shared = { isolate: false, exclude: [...configDefaults.exclude, MOCKED] };

export default defineConfig({
  test: {
    // A busy machine is slow, not wrong: the limit only ends what hangs.
    testTimeout: 60_000,
    // Of two cores, vitest would leave one to itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { ...shared, name: 'core', include: ['src/core/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'node',
          include: [
            'src/{shared,main,preload,cli}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/integration/**/*.test.ts',
          ],
          environment: 'node',
          setupFiles: ['tests/kit/after-each-file.ts'],
          // These wait for a real disk, which may be busy with something else.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'renderer',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      { extends: true, test: { name: 'mocked', include: [MOCKED], environment: 'node' } },
    ],
  },
});
