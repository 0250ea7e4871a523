import type { Store } from '../../../src/core/ports';
import type { Result } from '../../../src/core/result';
import { plainArticle } from '../../kit/plain-article';
import type { Random } from './random';

type Words = { readonly id: string; readonly words: string };

/** One thing a person does, small enough to be told over a pipe. */
export type Operation =
  | { readonly kind: 'note'; readonly notes: readonly Words[] }
  | { readonly kind: 'forget'; readonly id: string }
  | { readonly kind: 'tag'; readonly id: string; readonly words: string }
  | { readonly kind: 'untag'; readonly id: string }
  | { readonly kind: 'import'; readonly articles: readonly Words[] }
  | { readonly kind: 'bin'; readonly id: string }
  | { readonly kind: 'unbin'; readonly id: string }
  | { readonly kind: 'empty'; readonly ids: readonly string[] };

const TIME = '2024-02-03T04:05:06.000Z';
const NOTES = 24;

/** The records an operation touches. */
export function keysOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'note':
      return operation.notes.map(({ id }) => `note ${id}`);
    case 'forget':
      return [`note ${operation.id}`];
    case 'tag':
    case 'untag':
      return [`tag ${operation.id}`];
    case 'import':
      return operation.articles.map(({ id }) => `article ${id}`);
    case 'empty':
      return operation.ids.map((id) => `article ${id}`);
    default:
      return [`article ${operation.id}`];
  }
}

/** The next thing to do; `label` makes its words and ids unlike all others, `articles` are those there are. */
export function nextOperation(random: Random, label: string, articles: readonly string[], longest = 60_000): Operation {
  const dice = random.unit();
  if (dice < 0.08) return { kind: 'forget', id: noteId(random) };
  if (dice < 0.12) return { kind: 'untag', id: tagId(random) };
  if (dice < 0.2 && articles.length > 0) return { kind: 'bin', id: random.pick(articles) };
  if (dice < 0.28 && articles.length > 0) return { kind: 'unbin', id: random.pick(articles) };
  if (dice < 0.36 && articles.length < 40) {
    const count = 1 + random.below(4);
    const made = Array.from({ length: count }, (_, place) => ({
      id: `a-${label}-${place}`,
      words: `Brücke ${label} ${place} was opened by Orla Venn. ${filler(random, longest)}`,
    }));
    return { kind: 'import', articles: made };
  }
  if (dice > 0.9) return { kind: 'tag', id: tagId(random), words: `${label} tag` };
  const ids = new Set(Array.from({ length: random.unit() < 0.2 ? 5 : 1 }, () => noteId(random)));
  return { kind: 'note', notes: [...ids].map((id) => ({ id, words: `${label} 写 ${filler(random, longest)}` })) };
}

/** Does it, as one change of the library. */
export async function perform(store: Store, operation: Operation): Promise<Result<unknown>> {
  switch (operation.kind) {
    case 'note': {
      const changes = operation.notes.map(({ id, words }) => noteChange(id, words));
      const [first] = changes;
      return first !== undefined && changes.length === 1
        ? store.change(first)
        : store.change({ type: 'batch', changes });
    }
    case 'forget':
      return store.change({ type: 'note:delete', id: operation.id });
    case 'tag': {
      const { id, words: name } = operation;
      const record = { id, articleId: null, name, hue: null, by: 'reader', at: TIME };
      return store.change({ type: 'kept:put', kind: 'tag', record });
    }
    case 'untag':
      return store.change({ type: 'kept:delete', kind: 'tag', id: operation.id });
    case 'import':
      return store.addArticles(operation.articles.map(({ id, words }) => plainArticle(id, words)));
    case 'empty':
      return store.emptyBin();
    case 'bin':
      return store.change({ type: 'article:delete', id: operation.id, at: TIME });
    default:
      return store.change({ type: 'article:restore', id: operation.id });
  }
}

function noteChange(id: string, words: string) {
  const note = { id, articleId: 'a', markdown: words, createdAt: TIME, updatedAt: TIME };
  return { type: 'note:put', note } as const;
}

function noteId(random: Random): string {
  return `n-${random.below(NOTES)}`;
}

function tagId(random: Random): string {
  return `t-${random.below(8)}`;
}

/** Mostly short, now and then so long that the journal soon needs a snapshot. */
function filler(random: Random, longest: number): string {
  return 'x'.repeat(random.unit() < 0.15 ? longest : random.below(300));
}
