import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchGroup, BenchRow } from '../measure';
import { timed } from '../measure';
import { writeHeavyFolder } from '../texts/heavy-folder';
import { writeMixedFiles } from '../texts/mixed-files';
import { sidelight, withApp } from '../window/launch';
import { watchWindow } from '../window/watch-page';
import type { Felt } from '../window/watch-page';

const SEED = 151;
const MB = 1024 * 1024;
const [FEW, MANY, BYTES] = [1_000, 10_000, 200 * MB];
/** A hand does not feel that a key waited so long, and a person not that an answer did, in milliseconds. */
const [UNFELT_KEY, UNFELT_ANSWER] = [50, 200];
const FRAME = 1000 / 60;
/** The longest that an import may take before the bench gives it up, in milliseconds. */
const PATIENCE = 30 * 60_000;
const POLL_MS = 500;
const SETTLED_MS = 5_000;

/** Folders of every kind of file that a person brings into the program: what its window feels like from the choice of the folder to the end of the import. */
export const FOLDERS: BenchGroup = {
  name: 'folders',
  run: async ({ library, folder }) => {
    const [few, many, heavy] = ['few', 'many', 'heavy'].map((name) => join(folder, name)) as [string, string, string];
    await writeMixedFiles(few, FEW, SEED + 1);
    await writeMixedFiles(many, MANY, SEED);
    const { bytes } = await writeHeavyFolder(heavy, BYTES, SEED);
    const brought = async (source: string, size: number): Promise<Brought> => {
      const data = join(folder, `data-${size}`);
      mkdirSync(data);
      return bringIn(sidelight(library(size), data), source);
    };
    const before = await brought(few, 100);
    return [
      ...rowsOf(`${FEW} mixed files`, before, null),
      ...rowsOf(`${MANY} mixed files`, await brought(many, 101), before),
      ...rowsOf(`a folder of ${Math.round(bytes / MB)} MB`, await brought(heavy, 102), before),
    ];
  },
};

/** Stands alone: it is sent into the page. A locator would go through the text of the whole window ten times a second. */
function isToldAdded(): boolean {
  const toasts = document.querySelectorAll('section[aria-label] > ul[aria-live] > li');
  return [...toasts].some(({ textContent }) => /articles added/u.test(textContent));
}

type Phase = Felt & { readonly time: number };
type Brought = { readonly looking: Phase; readonly importing: Phase };

/** Chooses the folder as a person does: looks at what was found, and imports it. */
async function bringIn(args: readonly string[], source: string): Promise<Brought> {
  return withApp(args, async ({ app, page }) => {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, source);
    // What the window does after its start is no part of this.
    await page.waitForTimeout(SETTLED_MS);
    const preview = page.getByRole('dialog', { name: 'Before the import' });
    const phase = async (work: () => Promise<void>): Promise<Phase> => {
      const watch = await watchWindow(app, page);
      const time = await timed(work);
      return { time, ...(await watch.end()) };
    };
    const looking = await phase(async () => {
      await page.getByRole('toolbar', { name: 'Toolbar' }).getByRole('button', { name: 'Import' }).click();
      await page.getByRole('menuitem', { name: /Import a folder/u }).click();
      await preview.waitFor({ timeout: PATIENCE });
    });
    const importing = await phase(async () => {
      await preview.getByRole('button', { name: /^Import \d/u }).click();
      await page.waitForFunction(isToldAdded, null, { polling: POLL_MS, timeout: PATIENCE });
    });
    return { looking, importing };
  });
}

function rowsOf(what: string, brought: Brought, before: Brought | null): readonly BenchRow[] {
  const row = (name: string, against: string, floor: number, ours: number, target: number | null): BenchRow => ({
    name: `${what} in the window: ${name}`,
    against,
    unit: 'ms',
    floor,
    ours,
    target,
  });
  const felt = (phase: string, { longestTask, frames, answer }: Phase): readonly BenchRow[] => [
    row(`longest task of the page while they are ${phase}`, `${UNFELT_KEY} ms`, UNFELT_KEY, longestTask, 1),
    row(`from frame to frame while they are ${phase}, p99`, 'a frame', FRAME, frames, null),
    row(`longest answer of main while they are ${phase}`, `${UNFELT_ANSWER} ms`, UNFELT_ANSWER, answer, 1),
  ];
  const { looking, importing } = brought;
  return [
    row('looking at them before', 'importing them', importing.time, looking.time, null),
    ...felt('looked at', looking),
    ...felt('imported', importing),
    ...(before === null
      ? []
      : [
          {
            name: `${what} in the window: memory of all processes`,
            against: `the same with ${FEW} files`,
            unit: 'MB' as const,
            floor: before.importing.memory,
            ours: importing.memory,
            target: 1.5,
          },
        ]),
  ];
}
