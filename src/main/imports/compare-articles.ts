import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Engine } from '../jobs/engine-client';

/** What two articles have in common and what only one of them says, as the JSON text of a `Difference`. */
export async function compareArticles(
  store: Store,
  engine: Engine,
  leftId: string,
  rightId: string,
): Promise<Result<string>> {
  const [left, right] = await Promise.all([store.readArticle(leftId), store.readArticle(rightId)]);
  if (!left.ok) return left;
  if (!right.ok) return right;
  const difference = await engine.compare?.(
    left.value.article.source.fileName,
    sideOf(left.value.article),
    sideOf(right.value.article),
  );
  if (!difference) return fail('no-engine', 'Articles cannot be compared here.');
  return difference.ok ? ok(JSON.stringify(difference.value)) : difference;
}

function sideOf({
  text,
  body,
}: {
  readonly text: string;
  readonly body: { readonly start: number; readonly end: number };
}) {
  return { text, body };
}
