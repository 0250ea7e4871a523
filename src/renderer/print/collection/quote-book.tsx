import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_HEADINGS, JOINT_PLACES } from '#core/report/collection/collection-part';
import type { BookQuote } from '#core/report/collection/quote-book';
import { longDate } from '#core/report/long-date';
import { StateMark } from '../state-mark';
import { PageNumber } from './pages';
import joint from './joint.module.css';
import styles from './quote-book.module.css';

/** A label that brings its own quotation mark. */
const MARKED = /^["'“”„«»‘‚‹›「『《]/u;

/** All quotations by their speakers, whose names hang in the margin. */
export function QuoteBook({ part }: { readonly part: Extract<CollectionPart, { kind: 'quotes' }> }) {
  return (
    <section>
      {!part.continues && (
        <>
          <h2 id={JOINT_PLACES.quotes} className={joint['heading']}>
            {JOINT_HEADINGS.quotes}
          </h2>
          <p className={joint['about']}>
            By speaker. A bar stands beside words quoted directly; the others are reported. Speakers whose names are
            written alike stand together: whether they are one person, the sources do not say.
          </p>
        </>
      )}
      {part.speakers.map(({ name, quotes }) => (
        <section key={name ?? ''} className={styles['speaker']}>
          <h3 className={styles['name']} dir="auto">
            {name ?? 'Speaker unknown'}
          </h3>
          <div className={styles['quotes']}>
            {quotes.map((quote, index) => (
              <Quote key={`${quote.place}-${String(index)}`} quote={quote} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function Quote({ quote }: { readonly quote: BookQuote }) {
  const { words, direction, state, kind, language, article, publishedOn, place } = quote;
  return (
    <div className={styles['quote']}>
      <StateMark className={styles['mark']} state={state} />
      <blockquote className={styles['words']} data-kind={kind}>
        <p data-marked={MARKED.test(words)} dir={direction} lang={language}>
          {words}
        </p>
      </blockquote>
      <p className={`${joint['article'] ?? ''} ${styles['article'] ?? ''}`}>
        <span>
          <bdi>{article}</bdi>
          {publishedOn !== null && `, ${longDate(publishedOn)}`}
        </span>
        <PageNumber place={place} />
      </p>
    </div>
  );
}
