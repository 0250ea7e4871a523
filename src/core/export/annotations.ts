import { hasAuthor } from '../library/addition';
import type { Addition } from '../library/addition';
import type { Comment } from '../library/comment';
import { withWordsForImages } from '../library/note-image';
import type { ReviewedItem } from '../library/overlay';
import { itemLabel } from '../summary/item-label';
import type { Section, SummaryItem } from '../summary/summary';
import { evidenceOf } from '../report/report-items';
import { makeAnchor } from '../text/anchor';
import type { Span } from '../text/span';
import { wholeText } from './clean-text';
import { codePointsBefore } from './code-points';
import { pictureWords } from './export-image';
import type { ExportView } from './export-view';

type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

type Body = {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain' | 'text/markdown';
  readonly purpose: string;
};

type Target =
  | string
  | { readonly type: 'SpecificResource'; readonly source: string; readonly selector: readonly Selector[] };

/** One annotation of W3C Web Annotation. */
type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly creator?: { readonly type: 'Person' | 'Software'; readonly name: string };
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly Body[];
  readonly target: Target | readonly Target[];
};

/** All annotations of one article; its text is named by `partOf.id`, and offsets count its code points. */
export type AnnotationPage = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: { readonly id: string; readonly type: 'AnnotationCollection'; readonly label: string };
  readonly items: readonly Annotation[];
};

/** The motivation of what is said in each section. */
const MOTIVATIONS: Readonly<Record<Section, string>> = {
  keyPoints: 'highlighting',
  people: 'identifying',
  organizations: 'identifying',
  places: 'identifying',
  timeline: 'describing',
  quotes: 'describing',
  figures: 'describing',
  dates: 'describing',
  topics: 'tagging',
};

/**
 * An article's summary, highlights, comments and notes as W3C Web Annotations: each item stands on all words it rests on, by quote
 * and by position. What is on no words is about the text as a whole, a comment about the annotation of its item.
 */
export function annotationsOf(view: ExportView): AnnotationPage {
  const { article, summary, blind } = view.input;
  const home = `urn:sidelight:article:${article.id}`;
  const targetOf = targetsIn(article.text, `${home}:text`);
  const frame = { home, targetOf, engine: summary.engine, isBlind: blind !== undefined };
  const items = view.resolved.kept.flatMap(({ section, items: own }) =>
    own.map((item) => itemAnnotation(section, item, frame)),
  );
  const isKept = new Set(view.resolved.kept.flatMap(({ items: own }) => own.map(({ item }) => item.id)));
  const comments = [...view.resolved.said].flatMap(([key, records]) =>
    records.map((comment) => commentAnnotation(comment, home, isKept.has(key) ? key : null)),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${home}:annotations`,
    type: 'AnnotationPage',
    partOf: { id: home, type: 'AnnotationCollection', label: wholeText(article.title) },
    items: [
      ...items,
      ...comments,
      ...highlightAnnotations(view, home, targetOf),
      ...noteAnnotations(view, home, targetOf),
    ],
  };
}

/** The same as a text with a line feed at its end. */
export function jsonLdOf(view: ExportView): string {
  return `${JSON.stringify(annotationsOf(view), null, 2)}\n`;
}

type TargetOf = (span: Span) => Target;

function targetsIn(text: string, source: string): TargetOf {
  const count = codePointsBefore(text);
  return (span) => {
    const { exact, prefix, suffix } = makeAnchor(text, span);
    return {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: wholeText(exact), prefix: wholeText(prefix), suffix: wholeText(suffix) },
        { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
      ],
    };
  };
}

type Frame = { readonly home: string; readonly targetOf: TargetOf; readonly engine: string; readonly isBlind: boolean };

function itemAnnotation(
  section: Section,
  { item, state, addition }: ReviewedItem<SummaryItem>,
  { home, targetOf, engine, isBlind }: Frame,
): Annotation {
  const targets = evidenceOf(section, item).map(targetOf);
  return {
    id: idOf(home, `item/${item.id}`),
    type: 'Annotation',
    motivation: MOTIVATIONS[section],
    ...madeBy(addition, engine, isBlind),
    body: [
      plain(itemLabel(section, item), MOTIVATIONS[section]),
      plain(section, 'classifying'),
      ...(state === 'unreviewed' || (hasAuthor(addition) && state === 'confirmed') ? [] : [plain(state, 'assessing')]),
    ],
    target: targets.length === 0 ? `${home}:text` : targets,
  };
}

/** In a blind review neither the engine is named nor another person, or it would tell which items others added. */
function madeBy(
  addition: Addition | undefined,
  engine: string,
  isBlind: boolean,
): Pick<Annotation, 'creator' | 'created'> {
  if (hasAuthor(addition)) return { creator: { type: 'Person', name: wholeText(addition.by) }, created: addition.at };
  return isBlind || addition !== undefined ? {} : { creator: { type: 'Software', name: engine } };
}

function commentAnnotation({ id, by, at, text }: Comment, home: string, itemId: string | null): Annotation {
  return {
    id: idOf(home, `comment/${id}`),
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: wholeText(by) },
    created: at,
    body: [plain(text, 'commenting')],
    target: itemId === null ? `${home}:text` : idOf(home, `item/${itemId}`),
  };
}

function highlightAnnotations(view: ExportView, home: string, targetOf: TargetOf): readonly Annotation[] {
  return view.highlights.map(({ id, hue, span, text, by, at, tags = [] }) => ({
    id: idOf(home, `highlight/${id}`),
    type: 'Annotation',
    motivation: 'highlighting',
    creator: { type: 'Person', name: wholeText(by) },
    created: at,
    // Words that are not found any more are said, since nothing else would tell them.
    body: [
      plain(hue, 'tagging'),
      ...tags.map((tag) => plain(tag, 'tagging')),
      ...(span === null ? [plain(text, 'describing')] : []),
    ],
    target: span === null ? `${home}:text` : targetOf(span),
  }));
}

function noteAnnotations(view: ExportView, home: string, targetOf: TargetOf): readonly Annotation[] {
  const said = (words: string): string => pictureWords(words, view.words.picture);
  return view.notes.map(({ id, markdown, span, createdAt, updatedAt }) => ({
    id: idOf(home, `note/${id}`),
    type: 'Annotation',
    motivation: 'commenting',
    created: createdAt,
    modified: updatedAt,
    body: [{ ...plain(withWordsForImages(markdown, said), 'commenting'), format: 'text/markdown' }],
    target: span === null ? `${home}:text` : targetOf(span),
  }));
}

function plain(value: string, purpose: string): Body {
  return { type: 'TextualBody', value: wholeText(value), format: 'text/plain', purpose };
}

function idOf(home: string, key: string): string {
  return `${home}:${key.replace('/', ':')}`;
}
