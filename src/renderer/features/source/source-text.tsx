import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '#core/library/article';
import { directionOf } from '#core/text/direction';
import type { Span } from '#core/text/span';
import { headingLevels, settingOf } from '#core/text/setting';
import { strings } from '../../ui/strings';
import { blocksOf } from './blocks';
import { headlineOf, paragraphsOf } from './paragraphs';
import type { ReadingView } from './reading-menu';
import styles from './source-text.module.css';

/** The room below a paragraph, as in the style sheet. */
const GAP = '0.85em';

type SourceTextProps = { readonly article: Article; readonly view: ReadingView };

/**
 * The text of an article as plain paragraphs, each with one text node and the offset at which it starts. A headline
 * among the header lines is set as the heading; any other title stands above the text. Headings, items and quoted words are set as
 * such, with their signs, for the text is shown as it is.
 */
export const SourceText = memo(function SourceText({ article, view }: SourceTextProps) {
  const { text, title } = article;
  const paragraphs = paragraphsOf(text, article.body);
  const headline = headlineOf(text, title, paragraphs);
  const others =
    headline === null
      ? paragraphs
      : paragraphs.filter(({ start, end }) => end <= headline.start || start >= headline.end);
  const numbers = new Map(others.filter(({ part }) => part === 'body').map(({ start }, index) => [start, index + 1]));
  const settings = new Map(others.map(({ start, end }) => [start, settingOf(text.slice(start, end))]));
  const levels = levelsOf(
    text,
    others.filter(({ start, part }) => part !== 'header' && settings.get(start) === 'heading'),
  );
  return (
    <div lang={article.language}>
      <SourceTitle article={article} direction={view.direction ?? directionOf(title)}>
        <h1 className={styles.title} {...(headline === null ? {} : { 'data-start': headline.start })}>
          {title}
        </h1>
      </SourceTitle>
      <div className={styles.text} data-size={view.size} data-face={view.face} data-numbered={view.hasNumbers}>
        {blocksOf(others, article.language).map(({ part, lines, paragraphs: held }) => (
          <div
            key={held[0]?.start}
            className={styles.block}
            data-block={part}
            style={{ containIntrinsicBlockSize: `auto calc(${lines} * 1lh + ${held.length} * ${GAP})` }}
          >
            {held.map(({ start, end, direction }) => (
              <p
                key={start}
                data-start={start}
                data-part={part}
                data-number={numbers.get(start)}
                data-setting={settings.get(start)}
                {...(levels.has(start) && { role: 'heading', 'aria-level': levels.get(start) })}
                dir={view.turned?.get(start) ?? view.direction ?? direction}
                className={styles.paragraph}
              >
                {text.slice(start, end)}
              </p>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});

/** The level of each heading by where it starts. */
function levelsOf(text: string, headings: readonly Span[]): ReadonlyMap<number, number> {
  const levels = headingLevels(headings.map(({ start, end }) => text.slice(start, end)));
  return new Map(headings.map(({ start }, index) => [start, levels[index] ?? 2]));
}

type SourceTitleProps = { readonly article: Article; readonly direction: 'ltr' | 'rtl'; readonly children: ReactNode };

/** The room of the headline; one drawn from the first sentence is set smaller and says so. */
function SourceTitle({ article, direction, children }: SourceTitleProps) {
  const isDerived = article.titleDerived === true;
  return (
    <header className={styles.head} data-derived={isDerived} dir={direction}>
      {children}
      {isDerived ? (
        <p className={styles.note} lang={strings.locale} dir={strings.direction}>
          {strings.source.titleDerived}
        </p>
      ) : null}
    </header>
  );
}
