import type { NewArticle } from '../../../src/core/ports';
import { summarize } from '../../../src/core/summary/summarize';
import { sha256 } from '../../../src/main/store/checksum';
import { readArticle } from '../../../src/main/importing/read-article';
import { generateText } from './generate-articles';
import { articleId } from './make-library';

type Full = Pick<NewArticle, 'article' | 'summary'>;

/** So many texts are really summarised, which takes the engine seconds; the others are the same with another last line. */
const SUMMARISED = 200;
const IMPORTED_AT = '2024-05-06T12:00:00.000Z';

/** Articles with all that the engine finds in them, as an import makes them. */
export function* fullArticles(size: number, seed: number): Generator<Full> {
  const made = Array.from({ length: Math.min(SUMMARISED, size) }, (_, index) => summarised(seed, index));
  for (let index = 0; index < size; index += 1) {
    const base = made[index % SUMMARISED];
    if (base === undefined) return;
    const text = `${base.article.text}\nRecord ${index}.\n`;
    yield {
      article: { ...base.article, id: articleId(index), text, sha256: sha256(Buffer.from(text)) },
      summary: base.summary,
    };
  }
}

function summarised(seed: number, index: number): Full {
  const { fileName, text } = generateText(seed, index);
  const file = { fileName, bytes: Buffer.from(text), modifiedAt: null };
  const read = readArticle(file, { id: articleId(index), importedAt: IMPORTED_AT });
  if (!read.ok) throw new Error(read.error.message);
  return { article: read.value, summary: summarize(read.value) };
}
