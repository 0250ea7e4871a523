import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');

/** Unit and integration tests. */
export function runVitest(args) {
  const report = freshReport('vitest.json');
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return runCounted(process.execPath, [...command, ...args], report, process.env, countVitest);
}

/** End-to-end tests in the real Electron; `wrap` may put the run into a network namespace of its own. */
export function runPlaywright(args, { env, wrap, config }) {
  const report = freshReport('playwright.json');
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', config, ...args];
  const [program, all] = wrap(process.execPath, command);
  return runCounted(
    program,
    all,
    report,
    { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    countPlaywright,
  );
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}

/** A runner that ends badly without naming a failed test counts as one failure: silence is never success. */
function runCounted(program, args, report, env, count) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => done({ passed: 0, failed: 1, skipped: 0 }));
    child.on('close', (code) => {
      const counts = existsSync(report)
        ? count(JSON.parse(readFileSync(report, 'utf8')))
        : { passed: 0, failed: 0, skipped: 0 };
      const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
      done(isSilent ? { ...counts, failed: 1 } : counts);
    });
  });
}

function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
