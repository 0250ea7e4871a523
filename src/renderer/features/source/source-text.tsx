import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '#core/library/article';
import { directionOf } from '#core/text/direction';
import { strings } from '../../ui/strings';
import { headlineOf, paragraphsOf } from './paragraphs';
import styles from './source-text.module.css';

type SourceTextProps = { readonly article: Article };

/**
 * The text of an article as plain paragraphs, each with one text node and the offset at which it starts. A headline
 * among the header lines is set as the heading; any other title stands above the text.
 */
export const SourceText = memo(function SourceText({ article }: SourceTextProps) {
  const { text, title } = article;
  const paragraphs = paragraphsOf(text, article.body);
  const headline = headlineOf(text, title, paragraphs);
  const others =
    headline === null
      ? paragraphs
      : paragraphs.filter(({ start, end }) => end <= headline.start || start >= headline.end);
  return (
    <div lang={article.language}>
      <SourceTitle article={article}>
        <h1 className={styles.title} {...(headline === null ? {} : { 'data-start': headline.start })}>
          {title}
        </h1>
      </SourceTitle>
      <div className={styles.text}>
        {others.map(({ start, end, part, direction }) => (
          <p key={start} data-start={start} data-part={part} dir={direction} className={styles.paragraph}>
            {text.slice(start, end)}
          </p>
        ))}
      </div>
    </div>
  );
});

type SourceTitleProps = { readonly article: Article; readonly children: ReactNode };

/** The room of the headline; one drawn from the first sentence is set smaller and says so. */
function SourceTitle({ article, children }: SourceTitleProps) {
  const isDerived = article.titleDerived === true;
  return (
    <header className={styles.head} data-derived={isDerived} dir={directionOf(article.title)}>
      {children}
      {isDerived ? (
        <p className={styles.note} lang={strings.locale} dir="ltr">
          {strings.source.titleDerived}
        </p>
      ) : null}
    </header>
  );
}
