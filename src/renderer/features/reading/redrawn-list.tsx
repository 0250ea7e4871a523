import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '#core/result';
import type { Redrawing, RedrawnArticle } from '#shared/ipc/reading-messages';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import { RedrawChanges } from './redraw-changes';
import styles from './redraw-many-dialog.module.css';

type RedrawnListProps = {
  readonly articles: readonly RedrawnArticle[];
  /** The articles that are left as they are; null where nothing can be chosen any more. */
  readonly left: ReadonlySet<string> | null;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onShow: (articleId: string) => Promise<Result<Redrawing>>;
  readonly onOpen: (articleId: string) => void;
};

/** The most articles that are listed; the tick of all holds for the others, too. */
const MOST_LISTED = 200;

/** The articles whose summaries would change, each to be left out and looked into, or those that were changed, each to be opened. */
export function RedrawnList({ articles, left, onLeft, onShow, onOpen }: RedrawnListProps) {
  const words = strings.redraw.many;
  if (articles.length === 0) return null;
  const leave = (ids: readonly string[], isLeft: boolean): void => {
    const next = new Set(left);
    for (const id of ids) if (isLeft) next.add(id);
    for (const id of ids) if (!isLeft) next.delete(id);
    onLeft(next);
  };
  const all = articles.map(({ articleId }) => articleId);
  return (
    <>
      {left === null ? null : (
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={left.size === 0}
            ref={(box) => {
              if (box) box.indeterminate = left.size > 0 && left.size < all.length;
            }}
            onChange={({ target }) => leave(all, !target.checked)}
          />
          {words.all}
        </label>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <ul className={styles.list} tabIndex={0} aria-label={words.articles}>
        {articles.slice(0, MOST_LISTED).map((article) => (
          <Row
            key={article.articleId}
            article={article}
            isIn={left === null ? null : !left.has(article.articleId)}
            onIn={(isIn) => leave([article.articleId], !isIn)}
            onShow={onShow}
            onOpen={onOpen}
          />
        ))}
        {articles.length > MOST_LISTED ? (
          <li className={parts.small}>{words.more(articles.length - MOST_LISTED)}</li>
        ) : null}
      </ul>
    </>
  );
}

type RowProps = Pick<RedrawnListProps, 'onShow' | 'onOpen'> & {
  readonly article: RedrawnArticle;
  readonly isIn: boolean | null;
  readonly onIn: (isIn: boolean) => void;
};

function Row({ article, isIn, onIn, onShow, onOpen }: RowProps) {
  const { articleId, title, gone, come, lost } = article;
  const [isOpen, setOpen] = useState(false);
  const [changes, setChanges] = useState<Result<Redrawing> | null>(null);
  const words = strings.redraw.many;
  const numbers = [
    ...(gone === 0 ? [] : [words.goes(gone)]),
    ...(come === 0 ? [] : [words.comes(come)]),
    ...(gone + come === 0 ? [words.onlyWords] : []),
    ...(lost === 0 ? [] : [words.lost(lost)]),
  ].join(' · ');
  const toggle = (): void => {
    setOpen(!isOpen);
    if (changes === null) void onShow(articleId).then(setChanges);
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {isIn === null ? null : (
          <input type="checkbox" aria-label={title} checked={isIn} onChange={({ target }) => onIn(target.checked)} />
        )}
        <span className={parts.main}>
          {isIn === null ? (
            <button
              type="button"
              className={controls.link}
              aria-label={words.open(title)}
              onClick={() => onOpen(articleId)}
            >
              <bdi>{title}</bdi>
            </button>
          ) : (
            <bdi>{title}</bdi>
          )}
          <span className={styles.about}>{numbers}</span>
        </span>
        {isIn === null ? null : (
          <button
            type="button"
            className={styles.more}
            aria-expanded={isOpen}
            aria-label={words.show(title)}
            onClick={toggle}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        )}
      </div>
      {isOpen && changes !== null ? (
        <div className={styles.changes}>
          {changes.ok ? <RedrawChanges {...changes.value} /> : <p>{explained(changes.error)}</p>}
        </div>
      ) : null}
    </li>
  );
}
