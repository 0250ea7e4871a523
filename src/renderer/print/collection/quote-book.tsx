import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_PLACES } from '#core/report/collection/collection-part';
import type { BookQuote } from '#core/report/collection/quote-book';
import { longDate } from '#core/report/long-date';
import { useFrame } from '../frame';
import { bindMarks } from '../bind-marks';
import { StateMark } from '../state-mark';
import { useCollectionFrame } from './collection-frame';
import { PageNumber } from './pages';
import joint from './joint.module.css';
import styles from './quote-book.module.css';

/** A label that brings its own quotation mark. */
const MARKED = /^["'“”„«»‘‚‹›「『《]/u;

/** All quotations by their speakers, whose names hang in the margin. */
export function QuoteBook({ part }: { readonly part: Extract<CollectionPart, { kind: 'quotes' }> }) {
  const { headings, aboutQuotes, frame } = useCollectionFrame();
  return (
    <section>
      {!part.continues && (
        <>
          <h2 id={JOINT_PLACES.quotes} className={joint['heading']}>
            {headings.quotes}
          </h2>
          <p className={joint['about']}>{aboutQuotes}</p>
        </>
      )}
      {part.speakers.map(({ name, quotes: [first, ...others] }) => (
        <section key={name ?? ''} className={styles['speaker']}>
          <div className={styles['opening']}>
            <h3 className={styles['name']} dir="auto">
              {name ?? frame.speakerUnknown}
            </h3>
            <div className={styles['quotes']}>{first && <Quote quote={first} />}</div>
          </div>
          <div className={styles['quotes']}>
            {others.map((quote, index) => (
              <Quote key={`${quote.place}-${String(index)}`} quote={quote} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function Quote({ quote }: { readonly quote: BookQuote }) {
  const { comma, dates } = useFrame();
  const { words, direction, state, kind, language, article, publishedOn, place } = quote;
  return (
    <div className={styles['quote']}>
      <StateMark className={styles['mark']} state={state} />
      <blockquote className={styles['words']} data-kind={kind}>
        <p data-marked={MARKED.test(words)} dir={direction} lang={language}>
          {bindMarks(words, language)}
        </p>
      </blockquote>
      <p className={`${joint['article'] ?? ''} ${styles['article'] ?? ''}`}>
        <span>
          <bdi>{article}</bdi>
          {publishedOn !== null && (
            <>
              {comma}
              <span className={styles['date']}>{longDate(publishedOn, dates)}</span>
            </>
          )}
        </span>
        <PageNumber place={place} />
      </p>
    </div>
  );
}
