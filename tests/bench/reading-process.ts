import { fork } from 'node:child_process';
import { once } from 'node:events';
import { summarize } from '../../src/core/summary/summarize';
import { DEFAULT_LIMITS } from '../../src/main/importing/import-limits';
import { readDocument } from '../../src/main/importing/read-document';
import { readDocuments } from '../../src/main/importing/read-documents';
import { readSource } from '../../src/main/importing/read-source';

/** The files that one process has to read. */
type Share = { readonly paths: readonly string[] };

/** Processes of their own that read and analyse files of any kind, and do nothing else: no import on as many cores is faster. */
export type ReadingProcesses = {
  /** Gives each process every so-many-th file, so that all have of every kind; resolves with the number of texts. */
  readonly read: (paths: readonly string[]) => Promise<number>;
  readonly end: () => void;
};

/** Starts so many processes. */
export function startReadingProcesses(count: number): ReadingProcesses {
  const children = Array.from({ length: count }, () => fork(process.argv[1] ?? '', ['--read']));
  return {
    read: async (paths) => {
      const answers = children.map(async (child, first) => {
        const answered = once(child, 'message').then(([texts]) => texts as number);
        const ended = once(child, 'exit').then(() => Promise.reject(new Error('A process that reads has ended.')));
        child.send({ paths: paths.filter((_, index) => index % count === first) } satisfies Share);
        return Promise.race([answered, ended]);
      });
      return (await Promise.all(answers)).reduce((sum, texts) => sum + texts, 0);
    },
    end: () => {
      for (const child of children) child.removeAllListeners('exit').kill();
    },
  };
}

/** What such a process does. */
export function waitForFiles(): void {
  process.on('message', ({ paths }: Share) => {
    void readAll(paths).then((texts) => process.send?.(texts));
  });
}

async function readAll(paths: readonly string[]): Promise<number> {
  let texts = 0;
  for (const path of paths) {
    const source = await readSource(path);
    if (!source.ok) throw new Error(source.error.message);
    const opened = await readDocuments(source.value, { limits: DEFAULT_LIMITS, columns: {}, books: 'one' });
    if (!opened.ok) throw new Error(opened.error.message);
    for await (const { file } of opened.value.pieces) {
      if (!file.ok) throw new Error(file.error.message);
      const article = await readDocument(file.value, { id: 'bench', importedAt: '2024-05-06T12:00:00.000Z' });
      if (!article.ok) throw new Error(article.error.message);
      summarize(article.value);
      texts += 1;
    }
  }
  return texts;
}
