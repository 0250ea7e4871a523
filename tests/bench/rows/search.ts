import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuery } from '../../../src/core/search/query';
import { matches } from '../../../src/core/search/scan';
import type { SearchDocument } from '../../../src/core/search/scan';
import { openSearchIndex } from '../../../src/main/search/search-index';
import type { SearchIndex } from '../../../src/main/search/search-index';
import { interleaved, median, quantile, timed } from '../measure';
import type { BenchGroup, BenchRow, GroupOptions } from '../measure';
import { searchedDocument } from '../search/documents';
import { createPeer, loadPeer } from '../search/peer';
import type { Peer } from '../search/peer';
import { queriesOf, QUERY_CLASSES } from '../search/queries';
import type { QueryClass } from '../search/queries';
import { articleId } from '../texts/make-library';

const SEED = 5;
const QUERIES = 60;
/** What the window asks for. */
const LIMIT = 100;
/** Articles put into the index at once, as the program does. */
const SLICE = 25;
/** minisearch keeps all in memory: with more articles than this it needs more of it than a process has, and ours is shown alone. */
const LARGEST_FOR_PEER = 50_000;
const LARGE = 10_000;
const LOADS = 5;
/** Each question is put so often to both, and the best time of each counts: a busy moment says nothing of either. */
const ROUNDS = 3;

/** Search in every kind of question against minisearch over the same articles, both in this process, in turns. */
export const SEARCH: BenchGroup = {
  name: 'search',
  run: async (options) => {
    const rows: BenchRow[] = [];
    for (const size of options.sizes) rows.push(...(await rowsOf(options, size)));
    return rows;
  },
};

async function rowsOf({ folder }: GroupOptions, size: number): Promise<readonly BenchRow[]> {
  const documents = Array.from({ length: size }, (_, index) => searchedDocument(SEED, index));
  const file = join(folder, `index-${size}.sqlite`);
  const index = openSearchIndex(file, 'bench');
  const peer = size > LARGEST_FOR_PEER ? null : createPeer();
  const built = await build(index, peer, documents);
  const rows = [built.row, ...(await storedRows(file, join(folder, `peer-${size}.json`), peer, size))];
  process.stdout.write(`  ${size} articles are in the index\n`);
  for (const kind of QUERY_CLASSES) {
    rows.push(await classRow(kind, index, peer, documents));
    process.stdout.write(`  ${kind}: measured\n`);
  }
  rows.push(scanRow(index, documents));
  index.close();
  return rows;
}

async function build(
  index: SearchIndex,
  peer: Peer | null,
  documents: readonly SearchDocument[],
): Promise<{ readonly row: BenchRow }> {
  let [floor, ours] = [0, 0];
  for (let at = 0; at < documents.length; at += SLICE) {
    const slice = documents.slice(at, at + SLICE);
    floor += await timed(() => peer?.add(slice));
    ours += await timed(() =>
      index.update(
        slice.map((document) => ({ document, stamp: document.id })),
        [],
      ),
    );
  }
  return {
    row: { ...named('build the index', documents.length), unit: 'ms', floor: peer && floor, ours, target: null },
  };
}

async function storedRows(
  file: string,
  peerFile: string,
  peer: Peer | null,
  size: number,
): Promise<readonly BenchRow[]> {
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  const saved = peer?.saved() ?? '';
  const ids = Array.from({ length: size }, (_, each) => articleId(each));
  const stamps = JSON.stringify(ids.map((id) => [id, id]));
  writeFileSync(peerFile, saved);
  const [floors = [], ours = []] = await interleaved(LOADS, [
    () => peer && loadPeer(readFileSync(peerFile, 'utf8')),
    () => openAndCompare(copy, stamps),
  ]);
  return [
    {
      ...named('size of the index', size),
      unit: 'MB',
      floor: peer && Buffer.byteLength(saved) / 1024 ** 2,
      ours: statSync(file).size / 1024 ** 2,
      target: null,
    },
    {
      ...named('open the index and find what has changed', size),
      unit: 'ms',
      floor: peer && median(floors),
      ours: median(ours),
      target: 0.5,
    },
  ];
}

async function classRow(
  kind: QueryClass,
  index: SearchIndex,
  peer: Peer | null,
  documents: readonly SearchDocument[],
): Promise<BenchRow> {
  const [floors, ours]: [number[], number[]] = [[], []];
  for (const query of queriesOf(kind, documents, QUERIES, SEED)) {
    const [peers = [], own = []] = await interleaved(ROUNDS, [
      () => peer?.search(query),
      () => index.search(parseQuery(query.typed), LIMIT),
    ]);
    floors.push(Math.min(...peers));
    ours.push(Math.min(...own));
  }
  return {
    ...named(`search, ${kind}: p95`, documents.length),
    unit: 'ms',
    floor: peer && quantile(floors, 0.95),
    ours: quantile(ours, 0.95),
    target: documents.length < LARGE ? null : 0.5,
  };
}

/** What a start of the program asks of the index of a library that is as it was. */
function openAndCompare(file: string, stamps: string): void {
  const index = openSearchIndex(file, 'bench');
  if (index.changed(stamps).length > 0) throw new Error('The index does not hold what was put into it');
  index.close();
}

/** Every article that the index and a plain scan of all words do not agree on. */
function scanRow(index: SearchIndex, documents: readonly SearchDocument[]): BenchRow {
  // A plain scan goes through every word: of many articles, for few questions.
  const each = documents.length > LARGE ? 1 : 3;
  const queries = QUERY_CLASSES.flatMap((kind) => queriesOf(kind, documents, each, SEED + 1));
  const step = documents.length > LARGEST_FOR_PEER ? 10 : 1;
  let [scanned, different] = [0, 0];
  for (const { typed } of queries) {
    const query = parseQuery(typed);
    const found = new Set(index.search(query, documents.length).hits.map(({ articleId: id }) => id));
    for (let at = 0; at < documents.length; at += step) {
      const document = documents[at];
      if (document === undefined) continue;
      const isHit = matches(query, document);
      if (isHit) scanned += 1;
      if (isHit !== found.has(document.id)) different += 1;
    }
  }
  const name = `hits of ${queries.length} questions that differ, ${documents.length}`;
  const against = step === 1 ? 'a plain scan of all words' : `a plain scan of one article in ${step}`;
  return { name, against, unit: 'hits', floor: scanned, ours: different, target: 0 };
}

function named(name: string, size: number): { readonly name: string; readonly against: string } {
  return {
    name: `${name}, ${size}`,
    against: size > LARGEST_FOR_PEER ? 'minisearch has no room for them' : 'minisearch',
  };
}
