import * as v from 'valibot';
import { startOfList, valuesFrom } from '../json-values';
import type { RawText } from '../raw-text';
import { dateOf } from './reference';
import type { Reference } from './reference';

const words = v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), undefined);
const part = v.union([v.string(), v.number()]);
/** Of an object of CSL what an article is made of; anything that is no such thing is passed over. */
const ItemSchema = v.object({
  id: words,
  title: words,
  author: v.fallback(v.array(v.object({ given: words, family: words, literal: words })), []),
  issued: v.fallback(v.optional(v.object({ 'date-parts': v.optional(v.array(v.array(part))), raw: words })), undefined),
  'container-title': words,
  publisher: words,
  language: words,
  abstract: words,
  note: words,
  DOI: words,
  URL: words,
});

/** The entries of a CSL-JSON file; one that is damaged or cut off is left out, saying where. */
export function* cslReferences({ raw, words: decoded, bytesOf }: RawText): Generator<Reference | string> {
  let number = 0;
  // One entry by itself has a type; its list of authors is no list of entries.
  const isOne = raw.trimStart().startsWith('{') && v.is(v.object({ type: v.string() }), parsed(decoded(raw)));
  for (const { start, end } of valuesFrom(raw, isOne ? 0 : (startOfList(raw) ?? 0))) {
    number += 1;
    const item = v.safeParse(ItemSchema, parsed(decoded(raw.slice(start, end))));
    yield item.success ? referenceOf(`entry ${number}`, item.output, bytesOf(start, end)) : `entry ${number}`;
  }
}

function referenceOf(place: string, item: v.InferOutput<typeof ItemSchema>, bytes: Uint8Array): Reference {
  const { title, author, issued, language, abstract, note } = item;
  return {
    place,
    bytes,
    title,
    authors: author.flatMap(
      ({ given, family, literal }) => [given, family].filter(Boolean).join(' ') || (literal ?? []),
    ),
    date: dateOf(...(issued?.['date-parts']?.[0] ?? [])) ?? issued?.raw,
    outlet: item['container-title'] ?? item.publisher,
    language,
    abstract,
    notes: note === undefined ? [] : [note],
    other: [
      ['DOI', item.DOI],
      ['URL', item.URL],
    ],
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
