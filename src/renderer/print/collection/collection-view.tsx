import { placeOfChapter } from '#core/report/collection/article-digest';
import type { CollectionPart } from '#core/report/collection/collection-part';
import { Report } from '../report';
import { Front } from './front';
import { JointIndex } from './joint-index';
import { JointTimeline } from './joint-timeline';
import { QuoteBook } from './quote-book';
import { Sources } from './sources';
import styles from './collection-view.module.css';

/** One part of a collection report as it is printed. */
export function CollectionView({ part }: { readonly part: CollectionPart }) {
  switch (part.kind) {
    case 'front':
      return <Front part={part} />;
    case 'timeline':
      return <JointTimeline part={part} />;
    case 'quotes':
      return <QuoteBook part={part} />;
    case 'index':
      return <JointIndex part={part} />;
    case 'sources':
      return <Sources part={part} />;
    default:
      return part.chapters.map(({ key, document }) => (
        <article key={key} className={styles['chapter']}>
          <span id={placeOfChapter(key)} />
          <div data-chapter={key}>
            <Report document={document} />
          </div>
        </article>
      ));
  }
}
