import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { AlikeArticle, ArticleRow } from '#core/library/catalogue';
import { fingerprintOf } from '#core/likeness/fingerprint';
import type { Fingerprint } from '#core/likeness/fingerprint';
import { createLikenessIndex } from '#core/likeness/likeness-index';
import type { Store } from '#core/ports';
import { read } from './import-record';

/** An article that a text is like, with the title by which a person knows it. */
export type Likeness = AlikeArticle & { readonly title: string };

/** The fingerprints of a library's articles. They are derived, lie beside the program's settings, and are made anew where they are missing. */
export type LikenessBook = {
  /** The articles like a text that came in a file of this name, the likest first, and few of them. */
  readonly find: (fingerprint: Fingerprint, fileName: string) => readonly Likeness[];
  /** Enters an article that is about to be stored, so that the next texts are compared with it too. */
  readonly enter: (article: { readonly id: string; readonly title: string }, fingerprint: Fingerprint) => void;
  /** Takes out what was entered and has not come into the library after all. */
  readonly leave: (articleIds: readonly string[]) => void;
  /** Writes down what was entered and has come into the library. */
  readonly keep: () => Promise<void>;
};

const EntrySchema = v.object({ id: v.string(), file: v.string(), text: v.string(), sketch: v.nullable(v.string()) });

/** The most articles one is linked with. */
const MOST_LINKS = 5;
/** Where more than this have no fingerprint yet, they get theirs while imports go on, and are not waited for. */
const MOST_WAITED = 300;

/** Opens the fingerprints of a library; those that are missing are made from its articles. */
export async function openLikenessBook(store: Store, userData: string): Promise<LikenessBook> {
  const path = join(userData, 'likeness', `${store.libraryId.replaceAll(/[^\w-]/gu, '_')}.jsonl`);
  const index = createLikenessIndex();
  const entered = new Map<string, { readonly title: string; readonly fingerprint: Fingerprint }>();
  /** The version of each article that its fingerprint was taken of. */
  const known = new Map<string, string>();
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const entry = line === '' ? null : read(EntrySchema, line);
    if (entry === null || known.has(entry.id) || store.catalogue().articles[entry.id]?.file !== entry.file) continue;
    known.set(entry.id, entry.file);
    index.add(entry.id, { text: entry.text, sketch: entry.sketch === null ? null : unpacked(entry.sketch) });
  }
  const missing = Object.values(store.catalogue().articles).filter(({ id }) => !known.has(id));
  let filled = fill(missing);
  // Read again in another encoding, or that undone: the words are others now.
  store.subscribe((articleIds) => {
    const { articles } = store.catalogue();
    const changed = articleIds.flatMap((id) => {
      const row = articles[id];
      return row && !entered.has(id) && known.get(id) !== row.file ? [row] : [];
    });
    if (changed.length > 0) filled = filled.then(() => fill(changed));
  });
  if (missing.length <= MOST_WAITED) await filled;

  async function fill(rows: readonly ArticleRow[]): Promise<void> {
    for (const row of rows) {
      const article = await store.readArticle(row.id).catch(() => null);
      if (!article?.ok) continue;
      const { text, body } = article.value.article;
      const fingerprint = fingerprintOf(text.slice(body.start, body.end));
      if (store.catalogue().articles[row.id]?.file !== row.file) continue;
      index.add(row.id, fingerprint);
      known.set(row.id, row.file);
      await append([lineOf(row, fingerprint)]);
    }
  }

  /** What cannot be written is made again next time. */
  async function append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    try {
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, lines.join(''));
    } catch {
      // Derived, and no reason to stop an import.
    }
  }

  return {
    find: (fingerprint, fileName) => {
      const { articles } = store.catalogue();
      const isWanted = (id: string): boolean => {
        const row = articles[id];
        return row === undefined ? entered.has(id) : row.deletedAt === null;
      };
      return index.find(fingerprint, MOST_LINKS, isWanted).map(({ id, kind, share }): Likeness => {
        const row = articles[id];
        const isChanged = kind === 'near' && row?.fileName === fileName;
        return { id, share, kind: isChanged ? 'changed' : kind, title: row?.title ?? entered.get(id)?.title ?? '' };
      });
    },
    enter: ({ id, title }, fingerprint) => {
      entered.set(id, { title, fingerprint });
      index.add(id, fingerprint);
    },
    leave: (articleIds) => {
      for (const id of articleIds) entered.delete(id);
    },
    keep: async () => {
      const { articles } = store.catalogue();
      const lines: string[] = [];
      for (const [id, { fingerprint }] of entered) {
        const row = articles[id];
        if (!row) continue;
        entered.delete(id);
        known.set(id, row.file);
        lines.push(lineOf(row, fingerprint));
      }
      await append(lines);
    },
  };
}

function lineOf({ id, file }: ArticleRow, { text, sketch }: Fingerprint): string {
  return `${JSON.stringify({ id, file, text, sketch: sketch === null ? null : packed(sketch) })}\n`;
}

function packed(sketch: Uint32Array): string {
  const bytes = Buffer.alloc(sketch.length * 4);
  for (const [index, value] of sketch.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes.toString('base64');
}

function unpacked(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
