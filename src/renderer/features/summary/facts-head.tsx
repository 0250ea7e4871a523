import type { Article } from '#core/library/article';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import { strings } from '../../ui/strings';
import styles from './facts-head.module.css';

type FactsHeadProps = { readonly article: Article };

/** What the source says of itself: date, dateline, byline, outlet, language. A date not stated is said to be so. */
export function FactsHead({ article }: FactsHeadProps) {
  const facts = [
    [strings.summary.published, article.publishedOn === null ? null : formatEdtf(article.publishedOn)],
    [strings.summary.dateline, article.dateline?.place ?? null],
    [strings.summary.byline, article.byline],
    [strings.summary.outlet, article.outlet],
    [strings.summary.language, languageName(article.language)],
  ] as const;
  return (
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
  );
}
