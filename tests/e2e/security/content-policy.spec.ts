import { expect, test } from '../fixtures/test';
import { HOSTILE_CODE, RUN_MARKUP } from './hostile-attempts';

const REPORTED =
  /Content Security Policy|Refused to|Failed to load resource|Failed to fetch|net::ERR|EvalError|WebSocket/u;

test(`the content policy stops markup that would run or fetch something: ${RUN_MARKUP.length} attempts (S3)`, async ({
  launch,
  expectedErrors,
}) => {
  expectedErrors.push(REPORTED);
  const { window } = await launch();
  const violations = await window.evaluate(async (attempts) => {
    const counts: number[] = [];
    for (const markup of attempts) {
      const seen: Event[] = [];
      const onViolation = (event: Event): void => void seen.push(event);
      document.addEventListener('securitypolicyviolation', onViolation);
      const room = document.createElement('div');
      document.body.append(room);
      // Unlike innerHTML, a fragment made from a range runs its scripts when it is put in.
      room.append(document.createRange().createContextualFragment(markup));
      for (let wait = 0; wait < 40 && seen.length === 0; wait += 1) await new Promise((done) => setTimeout(done, 50));
      room.remove();
      document.removeEventListener('securitypolicyviolation', onViolation);
      counts.push(seen.length);
    }
    return counts;
  }, RUN_MARKUP);
  expect(RUN_MARKUP.filter((_markup, index) => violations[index] === 0)).toEqual([]);
  expect(await window.evaluate(() => '__xss' in globalThis)).toBe(false);
});

test(`the content policy stops code that would run text or reach the network: ${Object.keys(HOSTILE_CODE).length} attempts (S3)`, async ({
  launch,
  expectedErrors,
}) => {
  expectedErrors.push(REPORTED);
  const { window } = await launch();
  const quiet: string[] = [];
  for (const [name, code] of Object.entries(HOSTILE_CODE)) {
    const attempt = await window.evaluateHandle(`(${code.toString()})`);
    const count = await window.evaluate(async (run) => {
      const seen: Event[] = [];
      const onViolation = (event: Event): void => void seen.push(event);
      document.addEventListener('securitypolicyviolation', onViolation);
      // Later, because what the debugger itself evaluates is not bound by the policy.
      setTimeout(() => {
        void Promise.resolve()
          .then(run as () => unknown)
          .catch(() => undefined);
      }, 0);
      for (let wait = 0; wait < 40 && seen.length === 0; wait += 1) await new Promise((done) => setTimeout(done, 50));
      document.removeEventListener('securitypolicyviolation', onViolation);
      return seen.length;
    }, attempt);
    if (count === 0) quiet.push(name);
  }
  expect(quiet).toEqual([]);
  expect(await window.evaluate(() => '__xss' in globalThis)).toBe(false);
});
