import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { summarize } from '../../src/core/summary/summarize';
import { readArticle } from '../../src/main/importing/read-article';
import type { SourceFile } from '../../src/main/importing/read-article';
import { generateText } from './texts/generate-articles';

const SEED = 21;
const IMPORTED_AT = '2024-05-06T12:00:00.000Z';

/** The numbers of the texts to be analysed, `step` apart. */
type Share = { readonly from: number; readonly to: number; readonly step: number };

/** A process of its own that analyses what it is told to, without any of the program around it. */
export type AnalysisProcess = {
  readonly analyse: (share: Share) => Promise<void>;
  readonly end: () => void;
};

const files = new Map<number, SourceFile>();

/** The file of a number; made when first asked for, which is while everything is warmed up. */
export function fileOf(index: number): SourceFile {
  const known = files.get(index);
  if (known) return known;
  const { fileName, text } = generateText(SEED, index);
  const made: SourceFile = { fileName, bytes: Buffer.from(text), modifiedAt: null };
  files.set(index, made);
  return made;
}

/** Starts such a process. */
export function startAnalysisProcess(): AnalysisProcess {
  const child: ChildProcess = fork(process.argv[1] ?? '', ['--analyse']);
  return {
    analyse: async (share) => {
      const answered = once(child, 'message');
      child.send(share);
      await answered;
    },
    end: () => {
      child.kill();
    },
  };
}

/** What that process does. */
export function waitForShares(): void {
  process.on('message', ({ from, to, step }: Share) => {
    for (let index = from; index < to; index += step) {
      const read = readArticle(fileOf(index), { id: `a-${index}`, importedAt: IMPORTED_AT });
      if (!read.ok) throw new Error(read.error.message);
      summarize(read.value);
    }
    process.send?.('done');
  });
}
