import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow at the wrong moment once in some hundred tests. What passes only at the second try is named as
  // such at the end of the run; what fails twice fails.
  retries: 1,
  // A busy machine is slow, not wrong: the limits only end what hangs.
  timeout: 300_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json']],
});
