import { Fragment } from 'react';
import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_PLACES } from '#core/report/collection/collection-part';
import { placeOfChapter } from '#core/report/collection/article-digest';
import { longDate, longMoment } from '#core/report/long-date';
import { useCollectionFrame } from './collection-frame';
import { PageNumber } from './pages';
import joint from './joint.module.css';
import styles from './sources.module.css';

type SourceOf = Extract<CollectionPart, { kind: 'sources' }>['articles'][number];

/** Every source with its file, its hash, and what was reviewed and signed of it. */
export function Sources({ part }: { readonly part: Extract<CollectionPart, { kind: 'sources' }> }) {
  const { headings, aboutSources } = useCollectionFrame();
  return (
    <section>
      <h2 id={JOINT_PLACES.sources} className={joint['heading']}>
        {headings.sources}
      </h2>
      <p className={joint['about']}>{aboutSources}</p>
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
  const { frame, ...words } = useCollectionFrame();
  const { comma, dates } = frame;
  const dated = publishedOn === null ? lowered(frame.dateUnknown) : longDate(publishedOn, dates);
  const from = [byline, outlet, dated].filter(Boolean);
  const stored = [frame.bytes(String(bytes), bytes), words.imported(longMoment(importedAt, dates))].join(comma);
  return (
    <li className={styles['source']}>
      <span className={styles['number']}>{number}</span>
      <div className={styles['words']}>
        <p className={styles['title']} dir={direction}>
          {title}
        </p>
        <p className={styles['line']}>
          {from.map((part, at) => (
            <Fragment key={part}>
              {at > 0 && comma}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
        <p className={styles['line']}>
          <bdi>{fileName}</bdi>
          {comma + stored}
        </p>
        <p className={styles['hash']}>{sha256}</p>
        <p className={styles['line']}>
          <i className="state" data-state={unreviewed === 0 ? 'confirmed' : 'unreviewed'} />{' '}
          {words.reviewed(reviewed, reviewed + unreviewed)}
          {signoff !== null &&
            words.semicolon +
              words.signedBy(signoff.by, longMoment(signoff.at, dates)) +
              (signoff.isChanged ? comma + words.changedSince : '')}
        </p>
      </div>
      <PageNumber place={placeOfChapter(key)} />
    </li>
  );
}

/** As it stands within a line. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
