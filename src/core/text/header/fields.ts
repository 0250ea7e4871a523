import type { Span } from '../span';
import { isNameList } from './byline';
import type { Fields, FrontMatter } from './header';
import { readHeaderDate, type HeaderDate } from './header-date';
import { fieldOf, type HeaderField } from './labels';

/** A value of a header with its place in the text, or null where it has none of its own. */
export type Value = { readonly text: string; readonly span: Span | null };

/**
 * Puts a value into its field unless that is filled. Returns false when the value does not fit the field (an author that
 * is no name, a date that is none), so that the line is left to the body.
 */
export function fill(fields: Fields, field: HeaderField, value: Value): boolean {
  switch (field) {
    case 'title':
      if (value.text === '' || value.text.length > 400) return false;
      fillTitle(fields, value);
      return true;
    case 'date':
    case 'updated': {
      const date = readHeaderDate(value.text) ?? yearAlone(value.text);
      if (!date || (date.edtf === null && date.readings.length === 0)) return false;
      fillDate(fields, field, date, value.span);
      return true;
    }
    case 'byline': {
      const name = value.text
        .replace(/\s*<[^<>@]*@[^<>]*>/u, '')
        .replace(/^by\s+/iu, '')
        .replaceAll(/^"|"$/gu, '')
        .replace(/(?<=\p{L}) \([^()]{3,60}\)$/u, '')
        .replace(POST_BEHIND, '');
      // "FROM: Embassy Sarna": an office sends, nobody wrote.
      if (OFFICES.test(name)) return true;
      if (!isNameList(name) && !/^\S[^\s@]*@\S+$/u.test(value.text)) return false;
      fields.byline ??= name;
      return true;
    }
    case 'outlet': {
      const outlet = withoutDay(fields, value);
      if (!isShortName(outlet)) return false;
      fields.outlet ??= outlet;
      return true;
    }
    case 'place':
      if (!isShortName(value.text)) return false;
      if (value.span) fields.place ??= { place: value.text, evidence: value.span };
      return true;
    case 'language':
      if (!/^[\p{L}-]{2,20}$/u.test(value.text)) return false;
      if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value.text)) fields.language ??= value.text;
      return true;
    default:
      return value.text.length <= 300;
  }
}

/** "The Paper | 3 May 2024 08:10": the paper alone; the day behind the bar goes into its field. */
function withoutDay(fields: Fields, { text, span }: Value): string {
  const bar = /\s+[|•·]\s+(?=\d|\p{Lu}\p{Ll}{2,8}\.? \d)/u.exec(text);
  const at = bar === null ? -1 : bar.index + bar[0].length;
  const date = bar === null ? null : readHeaderDate(text.slice(at));
  if (bar === null || date === null || at + date.length !== text.length) return text;
  fillDate(fields, 'date', date, span && { start: span.start + at, end: span.end });
  return text.slice(0, bar.index);
}

/** ", Director of Operations": the post of who wrote. */
const POST_BEHIND =
  /(?<=^\S+ \S[^,]{1,40}), (?=[^,]*\b(?:officer|director|manager|coordinator|secretary|editor|reporter|correspondent|writer|chief|head|deputy|advis[eo]r|analyst|consultant|delegate|assistant|spokes\p{L}+|president|chair\p{L}*|commissioner|ambassador|researcher|professor|minister|clerk|engineer|inspector|observer|monitor|lead|leader|specialist|desk|bureau|unit|department|ministry|office)\b)[^\n]{3,80}$/iu;

const OFFICES =
  /^(?:the )?(?:embassy|consulate|ministry|department|office|mission|delegation|headquarters|hq|command|directorate|secretariat|bureau|amembassy|sector|station|post|obspost)\b/iu;

/** Under its own label a year by itself is a date; elsewhere it may be any number. */
export function yearAlone(words: string): HeaderDate | null {
  if (!/^(?:1[5-9]|20)\d{2}$/u.test(words)) return null;
  return { edtf: words, readings: [], monthDay: null, length: words.length };
}

/** Sets the title unless there is one. */
export function fillTitle(fields: Fields, value: Value): void {
  if (fields.title !== null) return;
  fields.title = value.text;
  fields.titleSpan = value.span;
}

/** Sets the date of the article or of its last change; a date with two readings is kept as such and settles nothing. */
export function fillDate(fields: Fields, field: 'date' | 'updated', date: HeaderDate, span: Span | null): void {
  if (field === 'updated') {
    fields.updatedOn ??= date.edtf;
  } else if (fields.publishedOn === null) {
    fields.publishedOn = date.edtf;
    fields.readings = date.edtf === null ? date.readings : [];
    fields.publishedOnSpan = span && { start: span.start, end: Math.min(span.end, span.start + date.length) };
  }
}

/** Fills the fields from a parsed front matter block; values that fit no field are left where they are, in the header. */
export function fillFromFrontMatter(fields: Fields, text: string, frontMatter: FrontMatter): void {
  for (const [key, raw] of Object.entries(frontMatter.values)) {
    const field = fieldOf(key);
    if (field === null || field === 'other') continue;
    const value = (typeof raw === 'string' ? raw : raw.join(', ')).trim();
    const at = text.indexOf(value);
    const span = value !== '' && at >= 0 && at < frontMatter.end ? { start: at, end: at + value.length } : null;
    // Under its own key even a team without a person's name is an author.
    if (!fill(fields, field, { text: value, span }) && field === 'byline' && isShortName(value))
      fields.byline ??= value;
  }
}

function isShortName(value: string): boolean {
  if (value.length < 2 || value.length > 120 || value.split(/\s+/u).length > 9) return false;
  return /^(?:https?:\/\/|www\.|["“(]?[\p{Lu}\p{Lo}\p{N}])/u.test(value) && !/[^\p{Lu}][.!?]$/u.test(value);
}
