import { signableState } from '#core/library/signoff';
import type { SignableState, Signoff } from '#core/library/signoff';
import type { Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { compareText } from '#core/text/compare';
import { sha256 } from '../store/checksum';

/** The sign-off of an article that was made last; null where there is none. */
export function lastSignoff(store: Store, articleId: string): Signoff | null {
  const own = Object.values(store.catalogue().kept.signoff).filter((signoff) => signoff.articleId === articleId);
  return own.sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id))[0] ?? null;
}

/** What a sign-off of an article would say if it were made now; read from the disk. */
export async function signableNow(store: Store, articleId: string): Promise<Result<SignableState>> {
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { notes, reviews, kept } = store.catalogue();
  const isOfArticle = (record: { readonly articleId: string | null }): boolean => record.articleId === articleId;
  const corrections = {
    reviews: Object.values(reviews).filter(isOfArticle),
    additions: Object.values(kept.addition).filter(isOfArticle),
    rules: Object.values(kept.rule),
    notes: Object.values(notes).filter(isOfArticle),
  };
  return ok(signableState({ ...read.value, ...corrections }, (text) => sha256(Buffer.from(text, 'utf8'))));
}
