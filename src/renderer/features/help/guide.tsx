import { Fragment, useMemo, useState } from 'react';
import { renderMarkdown } from '../../ui/markdown';
import { language, strings } from '../../ui/strings';
import { guidePages } from './guide-pages';
import { findSections } from './guide-sections';
import controls from '../../ui/controls.module.css';
import styles from './guide.module.css';

const words = strings.help;
const SECTIONS = guidePages(language).map((page, index) => ({
  ...page,
  id: `guide-${index}`,
  html: renderMarkdown(page.markdown),
}));

/** The guide with its headings beside it; typing leaves the sections that say so. */
export function Guide() {
  const [query, setQuery] = useState('');
  const found = useMemo(() => new Set(findSections(SECTIONS, query)), [query]);
  const shown = SECTIONS.filter((section) => found.has(section));
  const rest = language === 'en' ? undefined : shown.find((section) => section.language === 'en')?.id;
  return (
    <>
      <input
        className={`${controls.field} ${styles.search}`}
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <div className={styles.guide}>
        <nav className={styles.headings} aria-label={words.contents}>
          {shown.map(({ id, title, level, language: written }) => (
            <Fragment key={id}>
              {id === rest ? <p className={styles.rest}>{words.inEnglish}</p> : null}
              <button
                lang={written}
                dir="auto"
                type="button"
                className={styles.heading}
                data-level={level}
                onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}
              >
                {title}
              </button>
            </Fragment>
          ))}
        </nav>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
        <div className={styles.text} role="document" aria-label={words.title} tabIndex={0}>
          {shown.length === 0 ? <p>{words.nothing(query)}</p> : null}
          {shown.map(({ id, title, level, html, language: written, direction }) => (
            <Fragment key={id}>
              {id === rest ? <p className={styles.rest}>{words.inEnglish}</p> : null}
              <section id={id} className={styles.section} aria-label={title} lang={written} dir={direction}>
                {level === 2 ? <h3>{title}</h3> : <h4>{title}</h4>}
                {/* The Markdown is the program's own, and was cleaned by DOMPurify in renderMarkdown all the same. */}
                {/* oxlint-disable-next-line react/no-danger -- see the line above */}
                <div dangerouslySetInnerHTML={{ __html: html }} />
              </section>
            </Fragment>
          ))}
        </div>
      </div>
    </>
  );
}
