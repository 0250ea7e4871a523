import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { interleavedLaunches } from '../window/launches';
import { clickAndPaint, jumpScroll, longestTaskOfImport, twoFrames } from '../window/in-page';
import { sidelight, withApp } from '../window/launch';
import { median, quantile, TARGET_SIZE, timed } from '../measure';
import type { BenchGroup, BenchRow, GroupOptions } from '../measure';
import { articleId, numberedText } from '../texts/make-library';
import { longArticle } from '../texts/long-article';

const ROUNDS = 7;
const SEARCHES = ['bridge', 'harbour', 'rain', 'council', 'grain', 'water', 'steel', 'audit', 'wages', 'ferry'];
const SAVES = 40;
const SEED_OF_IMPORT = 77;
const MOST_NODES = 150;
/** A hand does not feel that a key waited so long, in milliseconds. */
const UNFELT = 50;
const IMPORTED = 200;
const LONG = { id: 'long', title: 'Chronicle of the zebrawood office', characters: 1_000_000, mentions: 1_000 };

/** The program itself with a library of each size: its start, its list, a very long text, searching and saving. */
export const WINDOW: BenchGroup = {
  name: 'window',
  run: async (options) => {
    const rows: BenchRow[] = [];
    for (const size of options.sizes) rows.push(...(await rowsOf(options, size)));
    return rows;
  },
};

async function rowsOf({ library, folder }: GroupOptions, size: number): Promise<readonly BenchRow[]> {
  const data = join(folder, `data-${size}`);
  mkdirSync(data);
  const { id, title, characters, mentions } = LONG;
  const args = sidelight(library(size, [longArticle(id, title, characters, mentions)]), data);
  const target = (most: number): number | null => (size < TARGET_SIZE ? null : most);
  const inside = await withApp(args, async ({ page }) => {
    const indexed = await timed(() => untilIndexed(page));
    const frames = median(await page.evaluate(twoFrames, ROUNDS));
    const ms = (name: string, ours: number, most: number | null, floor = frames): BenchRow => ({
      name: `${name}, ${size}`,
      against: floor === frames ? 'two empty frames' : 'reading it + two empty frames',
      unit: 'ms',
      floor,
      ours,
      target: most,
    });
    const list = await listRows(page, size, ms, target);
    return [
      ms('make the search index anew', indexed, null),
      ...list,
      ...(await sourceRows(page, ms, target)),
      ms('search while typing, in the window: p95', quantile(await searches(page), 0.95), null),
      ms('save a note, from the window: p95', quantile(await saves(page), 0.95), null),
      {
        name: `longest task of the window while ${IMPORTED} texts are imported, ${size}`,
        against: `${UNFELT} ms`,
        unit: 'ms' as const,
        floor: UNFELT,
        ours: await page.evaluate(longestTaskOfImport, textsToImport(size)),
        target: target(1),
      },
    ];
  });
  const launches = await interleavedLaunches(ROUNDS, args);
  return [
    {
      name: `launch to the painted library, ${size}`,
      against: 'empty Electron: ready-to-show',
      unit: 'ms',
      floor: median(launches.empty),
      ours: median(launches.painted),
      target: target(1.5),
    },
    {
      name: `launch until the window answers, ${size}`,
      against: 'empty Electron: ready-to-show',
      unit: 'ms',
      floor: median(launches.empty),
      ours: median(launches.answers),
      target: null,
    },
    ...inside,
  ];
}

type Row = (name: string, ours: number, most: number | null, floor?: number) => BenchRow;
type Target = (most: number) => number | null;

async function listRows(page: Page, size: number, ms: Row, target: Target): Promise<readonly BenchRow[]> {
  const mounts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('button', { name: 'Hide library' }).click();
    mounts.push(
      await page.evaluate(clickAndPaint, {
        click: 'button[aria-label="Show library"]',
        shows: '[role=option]',
        words: '',
      }),
    );
  }
  const jumps = await page.evaluate(jumpScroll, '[role=listbox]');
  const nodes = await page.locator('[role=listbox] *').count();
  return [
    ms('list of the library: shown', median(mounts), target(1.5)),
    ms('list of the library: jump-scroll p95', quantile(jumps, 0.95), target(1.25)),
    {
      name: `list of the library: elements, ${size}`,
      against: `${MOST_NODES} elements`,
      unit: 'nodes',
      floor: MOST_NODES,
      ours: nodes,
      target: 1,
    },
  ];
}

async function sourceRows(page: Page, ms: Row, target: Target): Promise<readonly BenchRow[]> {
  const [shown, read]: [number[], number[]] = [[], []];
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (let round = 0; round < ROUNDS; round += 1) {
    await search.fill('');
    await page
      .getByRole('option')
      .nth(1 + (round % 2))
      .click();
    await search.fill('zebrawood');
    await page.getByRole('option', { name: LONG.title }).waitFor();
    read.push(
      await timed(() => page.evaluate((id) => window.sidelight.articles.open(id), LONG.id).then(() => undefined)),
    );
    shown.push(
      await page.evaluate(clickAndPaint, {
        click: '[role=option]',
        shows: '[data-pane=source] h1',
        words: LONG.title,
      }),
    );
  }
  const jumps = await page.evaluate(jumpScroll, '[data-pane=source] [data-scroller], [data-pane=source] article');
  const frames = median(await page.evaluate(twoFrames, ROUNDS));
  await search.fill('');
  return [
    ms('1 MB of text with 1,000 highlights: shown', median(shown), target(2), median(read) + frames),
    ms('1 MB of text with 1,000 highlights: jump-scroll p95', quantile(jumps, 0.95), target(1.25)),
  ];
}

function textsToImport(size: number): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: IMPORTED }, (_, index) => {
    const { fileName, text } = numberedText(SEED_OF_IMPORT, size + index);
    return { name: fileName, text };
  });
}

async function untilIndexed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const answer = await window.sidelight.search.run('zebrawood', 1);
      if (answer.ok && answer.value.isComplete && answer.value.total > 0) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
}

async function searches(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (words) => {
    const times: number[] = [];
    for (const word of words) {
      for (let length = 2; length <= word.length; length += 1) {
        const start = performance.now();
        await window.sidelight.search.run(word.slice(0, length), 100);
        times.push(performance.now() - start);
      }
    }
    return times;
  }, SEARCHES);
}

async function saves(page: Page): Promise<readonly number[]> {
  const ids = Array.from({ length: SAVES }, (_, index) => articleId(index));
  return page.evaluate(async (articleIds) => {
    const times: number[] = [];
    for (const id of articleIds) {
      // Nobody saves more often; what the window does about the save before is over by then.
      await new Promise((done) => setTimeout(done, 500));
      const start = performance.now();
      const saved = await window.sidelight.notes.save({ id: null, articleId: id, markdown: 'Seen again in spring.' });
      if (!saved.ok) throw new Error(saved.error.message);
      times.push(performance.now() - start);
    }
    return times;
  }, ids);
}
