import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { livingArticles } from '../../../src/main/forms/read-input';
import type { Store } from '../../../src/core/ports';
import { exportArticles, exportBundle } from './export-files';
import { ARTICLE_NAME, BUNDLE_NAME } from './exports';
import type { Random } from './random';

/** Exports out of a library while it is at work, one export at a time, each over the one before it. */
export type Exporter = {
  readonly isIdle: () => boolean;
  /** Begins the next one: of the whole library, or of an article that is drawn; says so, and later how it ended. */
  readonly begin: (random: Random) => void;
  readonly ended: () => Promise<unknown>;
};

/** See Exporter. */
export function createExporter(store: Store, folder: string, say: (...words: readonly unknown[]) => void): Exporter {
  let running: Promise<unknown> | null = null;
  const tell = async (name: string, article: string | null): Promise<void> => {
    say('exporting', name, article);
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    const error =
      article === null
        ? await exportBundle(store.folder, path)
        : await exportArticles(store, [article], { kind: 'file', path });
    if (error === null) say('exported', name);
    else say('not-exported', name, error.code);
  };
  return {
    isIdle: () => running === null,
    begin: (random) => {
      const articles = livingArticles(store.catalogue());
      const article = random.unit() < 0.5 && articles.length > 0 ? random.pick(articles).id : null;
      running = tell(article === null ? BUNDLE_NAME : ARTICLE_NAME, article).finally(() => {
        running = null;
      });
    },
    ended: () => running ?? Promise.resolve(),
  };
}
