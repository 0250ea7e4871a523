import { expect, test } from './fixtures/test';
import { canSlowDown, slowSyncs } from './fixtures/slow-syncs';

test.skip(!canSlowDown, 'needs strace and the right to attach it: a disk cannot be held up otherwise');

test('a disk that does not answer is said, what is typed meanwhile is kept, and saved when it answers (F13)', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.type('Before. ');
  await main.status.waitUntilSaved();
  const pid = app.process().pid;
  if (pid === undefined) throw new Error('The program has no process');
  const release = await slowSyncs(pid, 8_000);
  await main.notes.type('While it is slow. ');
  await expect(main.status.failure()).toContainText('the disk does not answer');
  await main.notes.type('And still.');
  expect(await main.notes.written()).toBe('Before. While it is slow. And still.');
  await main.library.open('Mobile clinics');
  await main.library.open('Two countries agree');
  await release();
  await main.status.waitUntilSaved();
  await expect(main.status.failure()).toHaveCount(0);
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await again.notes.write(1);
  expect(await again.notes.written()).toBe('Before. While it is slow. And still.');
});
