import { analyse } from '../text/analyse';
import type { Span } from '../text/span';
import type { Article } from './article';

/** What a person set right in a text before it was imported; null takes a value away, an absent key leaves what was read. */
export type GivenFields = {
  readonly title?: string;
  /** EDTF. */
  readonly publishedOn?: string | null;
  readonly place?: string | null;
  readonly language?: string;
};

/**
 * The article with a person's words in place of what was read from it, which `given` says. A place stands on its words in
 * the text where it has any, else on nothing: an empty span at the start of the body.
 */
export function withFields(article: Article, fields: GivenFields): Article {
  const { text, body } = article;
  const { title = article.title, language = article.language } = fields;
  const publishedOn = fields.publishedOn === undefined ? article.publishedOn : fields.publishedOn;
  const given = (['title', 'publishedOn', 'place', 'language'] as const).filter((key) => fields[key] !== undefined);
  if (given.length === 0) return article;
  const { publishedOnReadings, ...rest } = article;
  const isDateOpen = fields.publishedOn === undefined && publishedOnReadings !== undefined;
  const sentences =
    language === article.language
      ? article.sentences
      : analyse({ text, body, language, publishedOn }).sentences.map(({ start, end }) => ({ start, end }));
  return {
    ...rest,
    ...(isDateOpen ? { publishedOnReadings } : {}),
    title,
    titleDerived: fields.title === undefined && article.titleDerived === true,
    language,
    publishedOn,
    sentences,
    dateline: fields.place === undefined ? article.dateline : datelineOf(fields.place, text, body),
    given,
  };
}

/** A place on its words in the text where it has any, else on an empty span at the start of the body. */
export function datelineOf(place: string | null, text: string, body: Span): Article['dateline'] {
  if (place === null || place === '') return null;
  const at = text.indexOf(place, body.start);
  const start = at < 0 ? body.start : at;
  return { place, evidence: { start, end: at < 0 ? start : start + place.length } };
}

/** What a person set right in an article before it was imported, which outranks what is read of it later. */
export function givenIn({ given = [], title, publishedOn, dateline, language }: Article): GivenFields {
  return {
    ...(given.includes('title') ? { title } : {}),
    ...(given.includes('publishedOn') ? { publishedOn } : {}),
    ...(given.includes('place') ? { place: dateline?.place ?? null } : {}),
    ...(given.includes('language') ? { language } : {}),
  };
}
