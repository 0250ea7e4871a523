/** Remembers which articles the window has asked for, so that a run without a person can wait for one. */
export type ShownArticles = {
  readonly add: (articleId: string) => void;
  /** Resolves true as soon as the window has asked for the article, false after `limitMs`. */
  readonly waitFor: (articleId: string, limitMs: number) => Promise<boolean>;
};

/** See ShownArticles. */
export function createShownArticles(): ShownArticles {
  const shown = new Set<string>();
  let waiting: { readonly articleId: string; readonly found: () => void }[] = [];
  return {
    add: (articleId) => {
      shown.add(articleId);
      for (const entry of waiting) if (entry.articleId === articleId) entry.found();
      waiting = waiting.filter((entry) => entry.articleId !== articleId);
    },
    waitFor: (articleId, limitMs) =>
      new Promise((resolve) => {
        if (shown.has(articleId)) {
          resolve(true);
          return;
        }
        const timer = setTimeout(() => {
          resolve(false);
        }, limitMs);
        const found = (): void => {
          clearTimeout(timer);
          resolve(true);
        };
        waiting.push({ articleId, found });
      }),
  };
}
