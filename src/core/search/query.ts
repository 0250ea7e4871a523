import { printRange, readRange } from './dates';
import type { DayRange } from './dates';

/** The fields an article is searched in; `tag` holds its tags and the topics of its summary. */
export const FIELDS = ['title', 'text', 'note', 'quote', 'speaker', 'person', 'org', 'place', 'tag'] as const;

/** The name of one field. */
export type Field = (typeof FIELDS)[number];

/** Words an article must hold (or must not): one word, words side by side, or the beginning of a word. */
export type WordsTerm = {
  readonly kind: 'word' | 'phrase' | 'prefix';
  readonly isNot: boolean;
  readonly field: Field | null;
  readonly text: string;
  /** Of the beginning of a word: a person is still typing it, and it may be the whole word. */
  readonly isTyped?: true;
};

/** One condition of a query. */
export type Term =
  | WordsTerm
  | { readonly kind: 'date'; readonly isNot: boolean; readonly range: DayRange }
  | { readonly kind: 'language'; readonly isNot: boolean; readonly language: string };

/** What was asked for; an article is found when it meets every term. */
export type Query = readonly Term[];

const ANY_QUOTE = /[“”„«»]/gu;
const FIELD = /^([a-z]+):(?=\S)/iu;

/** Reads a query. Nothing is an error: an unclosed quote runs to the end, an unknown field is a part of the word. */
export function parseQuery(input: string): Query {
  const terms: Term[] = [];
  let rest = input.replaceAll(ANY_QUOTE, '"').trimStart();
  while (rest !== '') {
    const isNot = /^-\S/u.test(rest);
    if (isNot) rest = rest.slice(1);
    const name = FIELD.exec(rest)?.[1]?.toLowerCase() ?? '';
    const isKnown = (FIELDS as readonly string[]).includes(name) || name === 'date' || name === 'lang';
    const head = isKnown ? name.length + 1 : 0;
    const isQuoted = rest.charAt(head) === '"';
    const end = isQuoted ? closing(rest, head + 1) : wordEnd(rest, head);
    const value = rest.slice(isQuoted ? head + 1 : head, end);
    terms.push(termOf({ isNot, name: isKnown ? name : '', value, isQuoted, whole: rest.slice(0, end) }));
    rest = rest.slice(isQuoted ? end + 1 : end).trimStart();
  }
  return terms;
}

/** Reads a query that is still being typed: its last word may go on. */
export function parseTyped(input: string): Query {
  const query = parseQuery(input);
  const last = query.at(-1);
  if (last?.kind !== 'word' || last.isNot || /\s$/u.test(input)) return query;
  return [...query.slice(0, -1), { ...last, kind: 'prefix', isTyped: true }];
}

/** Writes a query so that `parseQuery` reads the same one. */
export function printQuery(query: Query): string {
  return query.map((term) => (term.isNot ? '-' : '') + printTerm(term)).join(' ');
}

function printTerm(term: Term): string {
  if (term.kind === 'date') return `date:${printRange(term.range)}`;
  if (term.kind === 'language') return `lang:${term.language}`;
  const field = term.field === null ? '' : `${term.field}:`;
  if (term.kind === 'phrase') return `${field}"${term.text}"`;
  return field + term.text + (term.kind === 'prefix' && term.isTyped !== true ? '*' : '');
}

type Found = {
  readonly isNot: boolean;
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
  readonly whole: string;
};

function termOf({ isNot, name, value, isQuoted, whole }: Found): Term {
  const range = name === 'date' ? readRange(value) : null;
  if (range !== null) return { kind: 'date', isNot, range };
  if (name === 'lang' && /^[a-z]{2,3}$/iu.test(value))
    return { kind: 'language', isNot, language: value.toLowerCase() };
  const field = FIELDS.find((known) => known === name) ?? null;
  if (isQuoted) return { kind: 'phrase', isNot, field, text: value };
  const text = field === null ? whole : value;
  return text.length > 1 && text.endsWith('*')
    ? { kind: 'prefix', isNot, field, text: text.slice(0, -1) }
    : { kind: 'word', isNot, field, text };
}

function closing(text: string, from: number): number {
  const end = text.indexOf('"', from);
  return end === -1 ? text.length : end;
}

function wordEnd(text: string, from: number): number {
  const length = text.slice(from).search(/\s/u);
  return length === -1 ? text.length : from + length;
}
