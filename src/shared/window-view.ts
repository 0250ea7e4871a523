/** What a window is for: the library as a whole, or one article in a window of its own; and the article it begins with. */
export type WindowView = { readonly isWhole: boolean; readonly articleId: string | null };

/** The view of a window whose address names none. */
const WHOLE: WindowView = { isWhole: true, articleId: null };
const ID = /^[A-Za-z0-9_-]{1,80}$/u;

/** The view as it stands in the query of the page's address, which `viewOf` reads. */
export function viewQuery({ isWhole, articleId }: WindowView): Readonly<Record<string, string>> {
  return { ...(isWhole ? {} : { view: 'article' }), ...(articleId === null ? {} : { article: articleId }) };
}

/** The view that the query of a page's address names; what is no identifier is passed over. */
export function viewOf(named: { readonly get: (name: string) => string | null }): WindowView {
  const article = named.get('article') ?? '';
  if (!ID.test(article)) return WHOLE;
  return { isWhole: named.get('view') !== 'article', articleId: article };
}
