import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_HEADINGS, JOINT_PLACES } from '#core/report/collection/collection-part';
import { placeOfChapter } from '#core/report/collection/article-digest';
import { longDate, longMoment } from '#core/report/long-date';
import { PageNumber } from './pages';
import joint from './joint.module.css';
import styles from './sources.module.css';

type SourceOf = Extract<CollectionPart, { kind: 'sources' }>['articles'][number];

/** Every source with its file, its hash, and what was reviewed and signed of it. */
export function Sources({ part }: { readonly part: Extract<CollectionPart, { kind: 'sources' }> }) {
  return (
    <section>
      <h2 id={JOINT_PLACES.sources} className={joint['heading']}>
        {JOINT_HEADINGS.sources}
      </h2>
      <p className={joint['about']}>
        Each hash is the SHA-256 of the file as it was imported: whoever has the file can tell by it that this is the
        one.
      </p>
      <ol className={styles['list']}>
        {part.articles.map((article, index) => (
          <Source key={article.key} article={article} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function Source({ article, number }: { readonly article: SourceOf; readonly number: number }) {
  const { key, title, direction, byline, outlet, publishedOn, fileName, bytes, importedAt, sha256, signoff } = article;
  const { unreviewed, ...decided } = article.counts;
  const reviewed = Object.values(decided).reduce((sum, count) => sum + count, 0);
  const from = [byline, outlet, publishedOn === null ? 'date unknown' : longDate(publishedOn)].filter(Boolean);
  return (
    <li className={styles['source']}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['words']}>
        <p className={styles['title']} dir={direction}>
          {title}
        </p>
        <p className={styles['line']} dir="auto">
          {from.join(', ')}
        </p>
        <p className={styles['line']}>
          <bdi>{fileName}</bdi>, {bytes} bytes, imported {longMoment(importedAt)}
        </p>
        <p className={styles['hash']}>{sha256}</p>
        <p className={styles['line']}>
          <i className="state" data-state={unreviewed === 0 ? 'confirmed' : 'unreviewed'} /> {reviewed} of{' '}
          {reviewed + unreviewed} items reviewed
          {signoff !== null &&
            `; signed off by ${signoff.by}, ${longMoment(signoff.at)}${signoff.isChanged ? ', changed since' : ''}`}
        </p>
      </div>
      <PageNumber place={placeOfChapter(key)} />
    </li>
  );
}
