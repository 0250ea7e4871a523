import { Info } from 'lucide-react';
import { useId, useState } from 'react';
import type { Article } from '#core/library/article';
import { formatEdtf } from '../../ui/edtf';
import { IconButton } from '../../ui/icon-button';
import { languageName } from '../../ui/language-name';
import { strings } from '../../ui/strings';
import { headerLines } from './header-lines';
import { WhyNote } from './why-note';
import styles from './facts-head.module.css';

type FactsHeadProps = { readonly article: Article };

/** What the source says of itself: date, dateline, byline, outlet, language; and, when asked, how each was found. */
export function FactsHead({ article }: FactsHeadProps) {
  const [showsWhy, setShowsWhy] = useState(false);
  const id = useId();
  const facts = [
    [strings.summary.published, article.publishedOn === null ? null : formatEdtf(article.publishedOn)],
    [strings.summary.written, article.source.writtenOn === undefined ? null : formatEdtf(article.source.writtenOn)],
    [strings.summary.dateline, article.dateline?.place ?? null],
    [strings.summary.byline, article.byline],
    [strings.summary.outlet, article.outlet],
    [strings.summary.language, languageName(article.language)],
  ] as const;
  return (
    <div className={styles.head}>
      <dl className={styles.facts} aria-label={strings.summary.facts}>
        {facts.map(([label, value], index) =>
          value === null && index > 0 ? null : (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd data-unknown={value === null}>
                <bdi>{value ?? strings.summary.publishedUnknown}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.ask}>
        <IconButton
          icon={Info}
          label={strings.why.header}
          size="small"
          opens={{ isOpen: showsWhy, id }}
          onPress={() => setShowsWhy(!showsWhy)}
        />
      </div>
      {showsWhy ? <WhyNote id={id} lines={headerLines(article)} /> : null}
    </div>
  );
}
