import { useMemo, useState } from 'react';
import guide from '../../../../docs/guide/README.md?raw';
import { renderMarkdown } from '../../ui/markdown';
import { strings } from '../../ui/strings';
import { findSections, guideSections } from './guide-sections';
import controls from '../../ui/controls.module.css';
import styles from './guide.module.css';

const words = strings.help;
const SECTIONS = guideSections(guide).map((section) => ({ ...section, html: renderMarkdown(section.markdown) }));

/** The guide with its headings beside it; typing leaves the sections that say so. */
export function Guide() {
  const [query, setQuery] = useState('');
  const found = useMemo(() => new Set(findSections(SECTIONS, query)), [query]);
  const shown = SECTIONS.filter((section) => found.has(section));
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
          {shown.map(({ title, level }) => (
            <button
              key={title}
              type="button"
              className={styles.heading}
              data-level={level}
              onClick={() => document.getElementById(idOf(title))?.scrollIntoView({ block: 'start' })}
            >
              {title}
            </button>
          ))}
        </nav>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
        <div className={styles.text} role="document" aria-label={words.title} lang="en" dir="ltr" tabIndex={0}>
          {shown.length === 0 ? <p>{words.nothing(query)}</p> : null}
          {shown.map(({ title, level, html }) => (
            <section key={title} id={idOf(title)} className={styles.section} aria-label={title}>
              {level === 2 ? <h3>{title}</h3> : <h4>{title}</h4>}
              {/* The Markdown is the program's own, and was cleaned by DOMPurify in renderMarkdown all the same. */}
              {/* oxlint-disable-next-line react/no-danger -- see the line above */}
              <div dangerouslySetInnerHTML={{ __html: html }} />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function idOf(title: string): string {
  return `guide-${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
}
