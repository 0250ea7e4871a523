import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../setup/paths.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Unit and integration tests; like each part of the tests, counts what passed, failed and was skipped, and says what failed. */
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
    child.on('error', (error) => done({ ...NOTHING, failed: 1, failures: [`${args[0]}: ${error.message}`] }));
    child.on('close', (code) => {
      const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : NOTHING;
      const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
      const silence = `${args[0]} ended with ${code} and names no test that failed`;
      const failures = counts.failures.length > 0 ? counts.failures : [silence];
      done(isSilent ? { ...counts, failed: 1, failures } : counts);
    });
  });
}

function countVitest(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const named = failed.map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages.join('\n')));
    // A file that could not be read has no test to name.
    return named.length === 0 && status === 'failed' ? [failure(name, '', message)] : named;
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

function countPlaywright({ stats, suites }) {
  const specs = specsOf(suites);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: specs.filter(({ ok }) => !ok).map(failedSpec),
    retried: specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(failedSpec),
  };
}

function specsOf(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites)]);
}

/** A test of Playwright's report, with what its first try said. */
function failedSpec({ file, title, tests }) {
  return failure(file, title, tests[0]?.results[0]?.error?.message ?? '');
}

/** Where, what, and as much of the message as fits beside others. */
function failure(file, title, message) {
  const where = relative(ROOT, resolve(ROOT, file));
  const isOurs = (line) => !/^\s+at .*(node_modules|node:internal|new Promise)/u.test(line);
  const lines = stripVTControlCharacters(message).split('\n').filter(isOurs).slice(0, 12);
  return [`${where}  ${title}`, ...lines.map((line) => `    ${line.slice(0, 400)}`)].join('\n');
}
