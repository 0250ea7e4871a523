const made = new Map<string, Intl.Segmenter>();

/** The segmenter of the runtime for a language (a BCP 47 code, else the rules of no language); made once, for making one takes long. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const locale = /^[a-z]{2,3}(?:-|$)/u.test(language) ? language : 'und';
  const key = `${granularity} ${locale}`;
  let segmenter = made.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity });
    made.set(key, segmenter);
  }
  return segmenter;
}
