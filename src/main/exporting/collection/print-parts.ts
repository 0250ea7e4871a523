import type { CollectionOptions } from '#core/report/collection/collection-options';
import type { CollectionPart } from '#core/report/collection/collection-part';
import type { JointParts } from '#core/report/collection/collection-parts';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { Printer } from '../printer';
import type { PrintedPart } from './join-parts';
import type { PartFiles } from './part-files';

/** What prints parts of a collection report. */
export type PartPrinter = {
  readonly printer: Pick<Printer, 'printPart'>;
  readonly files: PartFiles;
  readonly options: CollectionOptions;
};

type Pages = Readonly<Record<string, number>>;

/** The numbers of pages stand still after two rounds; a report whose lines keep breaking otherwise is taken as it is then. */
const MOST_ROUNDS = 4;

/** Prints one part; `pages` are the numbers it may name. */
export async function printPart(
  { printer, files, options }: PartPrinter,
  part: CollectionPart,
  pages: Pages,
): Promise<Result<PrintedPart>> {
  const { title, paper, css, language: saidIn = 'en' } = options;
  const printed = await printer.printPart({ part, setting: { title, pages, saidIn }, options: { paper, css } });
  return printed.ok ? ok(await files.keep(printed.value)) : printed;
}

/**
 * Prints the joint parts around the chapters that are printed already, again until the pages they name are those where things
 * are: the parts before the chapters push these along. Answers with all parts in their order.
 */
export async function printAround(
  by: PartPrinter,
  { before, after }: JointParts,
  chapters: readonly PrintedPart[],
  isCancelled: () => boolean,
): Promise<Result<readonly PrintedPart[]>> {
  let known: Pages = {};
  for (let round = 1; ; round += 1) {
    const printed: PrintedPart[] = [];
    for (const part of [...before, ...after]) {
      if (isCancelled()) return ok([]);
      const result = await printPart(by, part, known);
      if (!result.ok) return result;
      printed.push(result.value);
    }
    const all = [...printed.slice(0, before.length), ...chapters, ...printed.slice(before.length)];
    const pages = pagesOfAll(all);
    if (round === MOST_ROUNDS || isSame(pages, known)) return ok(all);
    known = pages;
  }
}

function pagesOfAll(parts: readonly PrintedPart[]): Pages {
  const pages: Record<string, number> = {};
  let first = 1;
  for (const { facts } of parts) {
    for (const [place, { page }] of facts.places) pages[place] = first + page;
    first += facts.pages;
  }
  return pages;
}

function isSame(a: Pages, b: Pages): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
