import { useMemo, useState } from 'react';
import { VERDICTS } from '#core/library/review';
import type { Organised } from '#core/library/organised';
import type { Comparison } from '#shared/ipc/review-messages';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import { Dialog } from '../../ui/dialog';
import { KindMark } from '../../ui/kind-mark';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './agreement-dialog.module.css';

type AgreementDialogProps = {
  readonly isOpen: boolean;
  /** The open article; null where there is none. */
  readonly articleId: string | null;
  /** The articles marked in the list. */
  readonly marked: readonly string[];
  readonly collections: readonly Pick<Organised, 'id' | 'name' | 'articleIds'>[];
  readonly onClose: () => void;
  /** Goes to an item. */
  readonly onShow: (articleId: string, itemId: string) => void;
};

/** How far two reviewers agree on an article, on those that are marked, on a collection or on the whole library, and where they do not. */
export function AgreementDialog(props: AgreementDialogProps) {
  const { isOpen, onClose, onShow } = props;
  const words = strings.review.agreement;
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const [wanted, setWanted] = useState('article');
  const scopes = scopesOf(props);
  const scope = scopes.find(({ key }) => key === wanted) ?? scopes[0] ?? WHOLE;
  const answer = useComparison(isOpen, scope.articleIds?.join(' ') ?? null, chosen);
  const comparison = answer?.ok ? answer.value : null;
  const names = comparison?.reviewers ?? [];
  const [first = '', second = ''] = comparison?.pair ?? [];
  const choice = (label: string, value: string, choose: (name: string) => void) => (
    <label className={styles.choice}>
      {label}
      <select className={controls.field} value={value} onChange={({ target }) => choose(target.value)}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <p className={parts.hint}>{words.hint}</p>
      {answer?.ok === false ? <p role="alert">{`${words.failed}. ${said(answer.error.message)}`}</p> : null}
      {comparison === null ? null : (
        <>
          <div className={styles.choices}>
            {comparison.pair === null ? null : (
              <>
                {choice(words.first, first, (name) => setChosen([name, name === second ? first : second]))}
                {choice(words.second, second, (name) => setChosen([name === first ? second : first, name]))}
              </>
            )}
            <label className={styles.choice}>
              {words.scope}
              <select className={controls.field} value={scope.key} onChange={({ target }) => setWanted(target.value)}>
                {scopes.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {comparison.pair === null ? (
            <p>{words.few}</p>
          ) : (
            <>
              <Figures comparison={comparison} />
              <Differences comparison={comparison} onShow={onShow} />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}

/** The comparison as it is now. The ids come in one text: another list of the same articles is no reason to ask again. */
function useComparison(isOpen: boolean, ids: string | null, pair: readonly [string, string] | null) {
  const bridge = useBridge();
  const ask = useMemo(() => {
    const articleIds = ids === null ? null : ids.split(' ').filter((id) => id !== '');
    return isOpen ? () => bridge.reviewers.compare({ articleIds, pair }) : null;
  }, [isOpen, bridge, ids, pair]);
  return useFollowed(ask);
}

type Scope = { readonly key: string; readonly name: string; readonly articleIds: readonly string[] | null };

const WHOLE: Scope = { key: 'library', name: strings.review.agreement.library, articleIds: null };

/** What can be compared over, the nearest first. */
function scopesOf({ articleId, marked, collections }: AgreementDialogProps): readonly Scope[] {
  const words = strings.review.agreement;
  const near: Scope[] = [];
  if (articleId !== null) near.push({ key: 'article', name: words.article, articleIds: [articleId] });
  if (marked.length > 0) near.push({ key: 'marked', name: strings.forms.marked(marked.length), articleIds: marked });
  const own = collections.map(({ id, name, articleIds }) => ({
    key: `collection ${id}`,
    name: words.collection(name),
    articleIds,
  }));
  return [...near, ...own, WHOLE];
}

function Figures({ comparison: { agreement, table, pair } }: { readonly comparison: Comparison }) {
  const words = strings.review.agreement;
  const { items, agreed, observed, expected, kappa } = agreement;
  if (items === 0 || observed === null || expected === null) return <p>{words.none}</p>;
  const share = new Intl.NumberFormat(strings.locale, { style: 'percent', maximumFractionDigits: 1 });
  const figure = new Intl.NumberFormat(strings.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div className={styles.result}>
      <dl className={styles.figures}>
        <div className={styles.kappa}>
          <dt>{words.kappa}</dt>
          <dd>{kappa === null ? words.undefined : figure.format(kappa)}</dd>
        </div>
        <div>
          <dt>{words.items}</dt>
          <dd>{items}</dd>
        </div>
        <div>
          <dt>{words.agreed}</dt>
          <dd>
            {agreed} ({share.format(observed)})
          </dd>
        </div>
        <div>
          <dt>{words.chance}</dt>
          <dd>{share.format(expected)}</dd>
        </div>
      </dl>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.table(pair?.[0] ?? '', pair?.[1] ?? '')}</caption>
        <thead>
          <tr>
            <td aria-hidden="true" />
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                {strings.summary.states[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict, row) => (
            <tr key={verdict}>
              <th scope="row">{strings.summary.states[verdict]}</th>
              {VERDICTS.map((other, column) => (
                <td key={other} data-same={row === column}>
                  {table[row]?.[column] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DifferencesProps = { readonly comparison: Comparison } & Pick<AgreementDialogProps, 'onShow'>;

function Differences({ comparison: { differences, differ, agreement, pair }, onShow }: DifferencesProps) {
  const { agreement: words, said, verdictOf } = strings.review;
  if (agreement.items === 0 || pair === null) return null;
  if (differ === 0) return <p>{words.same}</p>;
  return (
    <>
      <h3 className={styles.heading}>{words.differ}</h3>
      {differ > differences.length ? <p className={parts.small}>{words.latest(differences.length, differ)}</p> : null}
      <ul className={parts.list}>
        {differences.map(({ articleId, itemId, section, quoted, title, verdicts }) => (
          <li key={`${articleId} ${itemId}`} className={parts.row}>
            <KindMark section={section} size={13} />
            <div className={parts.main}>
              <button type="button" className={styles.item} onClick={() => onShow(articleId, itemId)}>
                <bdi>{quoted}</bdi>
              </button>
              <p className={parts.small}>
                {verdictOf(pair[0], said[verdicts[0]])} · {verdictOf(pair[1], said[verdicts[1]])} · <bdi>{title}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
