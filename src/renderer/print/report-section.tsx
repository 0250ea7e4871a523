import { compactNumbers } from '#core/report/evidence';
import type { ReportItem, ReportSection } from '#core/report/report-document';
import { placeOfItem, placeOfSection } from '#core/report/report-links';
import type { ReportWords } from '#core/report/words/report-words';
import { KIND_ICONS, kindOf } from '../ui/kinds';
import { bindMarks } from './bind-marks';
import { EvidenceNumbers } from './evidence-numbers';
import { useFrame } from './frame';
import { StateMark } from './state-mark';
import styles from './report-section.module.css';

/** A label that brings its own quotation mark. */
const MARKED = /^["'“”„«»‘‚‹›「『《]/u;

/** More numbers than this are set below an item in full width: beside it they would run down the page. */
const MANY_NUMBERS = 12;

/** One section of the summary: its name in the margin, its items beside it, their evidence hanging on the right. */
export function ReportSectionView({
  section,
  language,
}: {
  readonly section: ReportSection;
  readonly language: string;
}) {
  const kind = kindOf(section.section);
  const Icon = KIND_ICONS[kind];
  return (
    <section className={styles['section']} data-section={section.section}>
      <h2 id={placeOfSection(section.section)} className={styles['heading']} data-kind={kind}>
        <Icon className={styles['icon']} size="3mm" strokeWidth={1.75} aria-hidden="true" />
        {section.heading}
      </h2>
      <ul className={styles['items']}>
        {section.items.map((item, index) => (
          <Item
            key={`${String(index)}-${item.label}`}
            place={placeOfItem(section.section, index)}
            item={item}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
}

function Item({
  place,
  item,
  language,
}: {
  readonly place: string;
  readonly item: ReportItem;
  readonly language: string;
}) {
  const words = useFrame();
  return (
    <li
      id={place}
      className={styles['item']}
      data-many={item.evidence.length > MANY_NUMBERS}
      data-discussed={(item.comments ?? []).length > 0}
    >
      <StateMark className={styles['mark']} state={item.state} />
      <div className={styles['words']} data-tone={item.tone}>
        {item.lead !== null && <p className={styles['lead']}>{item.lead}</p>}
        <p
          className={styles['label']}
          data-verbatim={item.isVerbatim}
          data-marked={MARKED.test(item.label)}
          dir={item.direction}
          lang={language}
        >
          {bindMarks(item.label, language)}
        </p>
        {item.details.map((detail) => (
          <p key={detail} className={styles['detail']} dir="auto">
            {detail}
          </p>
        ))}
        {item.addedBy !== null && (
          <p className={styles['original']} dir="auto">
            {words.addedBy(item.addedBy)}
          </p>
        )}
        {item.decided !== undefined && (
          <p className={styles['original']} dir="auto">
            {item.decided}
          </p>
        )}
        {item.state === 'edited' && editedWords(item, words) !== null && (
          <p className={styles['original']} dir="auto">
            {editedWords(item, words)}
          </p>
        )}
      </div>
      {item.paragraphs === undefined ? (
        <EvidenceNumbers numbers={item.evidence} />
      ) : (
        <span className={styles['paragraphs']}>
          {item.paragraphs.length > 0 && `¶ ${compactNumbers(item.paragraphs)}`}
        </span>
      )}
      <Thread comments={item.comments ?? []} />
    </li>
  );
}

/** What an edited item was; that it was edited is said already where it says by whom. */
function editedWords({ original, decided }: ReportItem, words: ReportWords): string | null {
  if (decided !== undefined) return original === null ? null : words.beforeCorrection(original);
  return original === null ? words.edited : words.editedFrom(original);
}

/** What reviewers said of an item, below it and its numbers. */
function Thread({ comments }: { readonly comments: NonNullable<ReportItem['comments']> }) {
  const { comma } = useFrame();
  if (comments.length === 0) return null;
  return (
    <div className={styles['thread']}>
      {comments.map(({ by, when, text }, index) => (
        <div key={`${String(index)}-${when}`} className={styles['comment']}>
          <p className={styles['commenter']}>
            <bdi>{by}</bdi>
            {comma}
            {when}
          </p>
          <p dir="auto">{text}</p>
        </div>
      ))}
    </div>
  );
}
