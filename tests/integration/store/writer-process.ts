/* A process that saves notes for ever and says on standard output which ones the store acknowledged; made to be killed. */
import { openLibrary } from '../../../src/main/store/open-library';

const [folder = '', run = ''] = process.argv.slice(2);
let made = 0;
const opened = await openLibrary(folder, {
  clock: { now: () => new Date() },
  ids: { next: () => `${run}-${(made += 1)}` },
});
if (!opened.ok) throw new Error(opened.error.message);
const store = opened.value;
if (store.readOnly !== null) throw new Error(store.readOnly.message);
const filler = 'x'.repeat(20_000);
const time = '2024-02-03T04:05:06.000Z';
for (let turn = 0; ; turn += 1) {
  const group = [0, 1, 2].map(async (place) => {
    const id = `note-${(turn * 3 + place) % 12}`;
    const words = `${run} ${turn}`;
    const note = { id, articleId: 'a1', markdown: `${words} ${filler}`, createdAt: time, updatedAt: time };
    const saved = await store.change({ type: 'note:put', note });
    if (saved.ok) process.stdout.write(`${id}=${words}\n`);
  });
  await Promise.all(group);
}
