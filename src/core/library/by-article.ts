/** Records by the article that they are about, null for those about none, each group in the order given. */
export function byArticle<T extends { readonly articleId: string | null }>(
  records: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const record of records) {
    const group = groups.get(record.articleId);
    if (group === undefined) groups.set(record.articleId, [record]);
    else group.push(record);
  }
  return groups;
}
