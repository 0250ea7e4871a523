import type { Addition } from '#core/library/addition';
import type { Catalogue } from '#core/library/catalogue';
import type { Review } from '#core/library/review';
import type { Note } from '#core/library/note';
import { signableState } from '#core/library/signoff';
import type { Signoff } from '#core/library/signoff';
import { changesSince } from '#core/library/signoff-changes';
import type { SignoffChange } from '#core/library/signoff-changes';
import { compareText } from '#core/text/compare';
import { ArticleFileSchema } from '../store/article-schema';
import { sha256 } from '../store/checksum';
import { parseJson } from '../store/parse-json';

/** What has become of one article since it was signed; `isReadable` is false where its text is lost, so that nothing can be said. */
export type VerifiedSignoff = {
  readonly articleId: string;
  readonly title: string;
  readonly by: string;
  readonly at: string;
  readonly isReadable: boolean;
  readonly isUnchanged: boolean;
  readonly textChanged: boolean;
  readonly changes: readonly SignoffChange[];
};

/** What was found in a library or a bundle: a sentence for each file that is not as it was written, and every sign-off. */
export type Verification = {
  readonly kind: 'library' | 'bundle';
  readonly name: string;
  readonly articles: number;
  readonly files: number;
  readonly problems: readonly string[];
  readonly signoffs: readonly VerifiedSignoff[];
};

/** Holds the last sign-off of each article against the article as it is now; `read` gives the bytes of its file. */
export async function verifySignoffs(
  { articles, notes, reviews, kept }: Catalogue,
  read: (file: string) => Promise<Uint8Array | null>,
): Promise<readonly VerifiedSignoff[]> {
  const last = new Map<string, Signoff>();
  const inOrder = Object.values(kept.signoff).sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  for (const signoff of inOrder) last.set(signoff.articleId, signoff);
  const verified: VerifiedSignoff[] = [];
  for (const signoff of last.values()) {
    const row = articles[signoff.articleId];
    if (!row || row.deletedAt !== null) continue;
    const { articleId, by, at } = signoff;
    const head = { articleId, title: row.title, by, at };
    const bytes = await read(row.file);
    const content = bytes && parseJson(Buffer.from(bytes).toString('utf8'), ArticleFileSchema);
    if (!content) {
      verified.push({ ...head, isReadable: false, isUnchanged: false, textChanged: false, changes: [] });
      continue;
    }
    const now = signableState(
      {
        ...content,
        reviews: ownOf<Review>(reviews, articleId),
        additions: ownOf<Addition>(kept.addition, articleId),
        rules: Object.values(kept.rule),
        notes: ownOf<Note>(notes, articleId),
      },
      (text) => sha256(Buffer.from(text)),
    );
    verified.push({
      ...head,
      isReadable: true,
      isUnchanged: signoff.sha256 === now.sha256,
      textChanged: signoff.textSha256 !== now.textSha256,
      changes: changesSince(signoff, now),
    });
  }
  return verified;
}

function ownOf<T extends { readonly articleId: string | null }>(
  records: Readonly<Record<string, T>>,
  articleId: string,
): readonly T[] {
  return Object.values(records).filter((record) => record.articleId === articleId);
}
