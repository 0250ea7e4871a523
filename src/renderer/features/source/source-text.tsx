import { memo } from 'react';
import type { Article } from '#core/library/article';
import { directionOf } from '../../ui/direction';
import { paragraphsOf } from './paragraphs';
import styles from './source-text.module.css';

type SourceTextProps = { readonly article: Article };

/** The text of an article as plain paragraphs, each with one text node and the offset at which it starts. */
export const SourceText = memo(function SourceText({ article }: SourceTextProps) {
  const paragraphs = paragraphsOf(article.text, article.body);
  return (
    <div className={styles.text} lang={article.language}>
      {paragraphs.map(({ start, end, part, direction }) => (
        <p key={start} data-start={start} data-part={part} dir={direction} className={styles.paragraph}>
          {article.text.slice(start, end)}
        </p>
      ))}
    </div>
  );
});

type SourceTitleProps = { readonly article: Article; readonly note: string };

/** The headline of an article; one drawn from its first sentence is set smaller and says so. */
export function SourceTitle({ article, note }: SourceTitleProps) {
  const isDerived = article.titleDerived === true;
  return (
    <header className={styles.head} data-derived={isDerived} dir={directionOf(article.title)}>
      <h1 className={styles.title} lang={article.language}>
        {article.title}
      </h1>
      {isDerived ? <p className={styles.note}>{note}</p> : null}
    </header>
  );
}
