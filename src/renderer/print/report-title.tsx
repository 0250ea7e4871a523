import type { ReportDocument } from '#core/report/report-document';
import { partsOf, placeOfFact } from '#core/report/report-links';
import { EvidenceNumbers } from './evidence-numbers';
import styles from './report-title.module.css';

/** A title of more code units than this is a sentence, and is set smaller. */
const LONG_TITLE = 90;

/** The head of the report: the title, where it is from, and what the marks mean. */
export function ReportTitle({ document }: { readonly document: ReportDocument }) {
  return (
    <header className={styles['head']}>
      <p className={styles['kind']}>
        <span>{document.isBrief === true ? 'Brief' : 'Summary with evidence'}</span>
        <span className={styles['maker']}>Sidelight</span>
      </p>
      <h1
        className={styles['title']}
        data-long={document.title.length > LONG_TITLE}
        dir={document.direction}
        lang={document.language}
      >
        {document.title}
      </h1>
      {document.titleDerived && (
        <p className={styles['derived']}>The source has no headline: its first sentence stands in.</p>
      )}
      <dl className={styles['facts']}>
        {document.facts.map(({ label, value, fine, evidence }, index) => (
          <div key={label} id={placeOfFact(index)} className={styles['fact']} data-wide={fine !== null}>
            <dt>{label}</dt>
            <dd dir="auto">
              {value} <EvidenceNumbers numbers={evidence} />
              {fine !== null && <span className={styles['fine']}>{fine}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {document.limits.map((limit) => (
        <p key={limit} className={styles['limit']}>
          {limit}
        </p>
      ))}
      {document.isBrief !== true && (
        <nav className={styles['contents']} aria-label="Contents">
          {partsOf(document).map(({ name, place }) => (
            <a key={place} href={`#${place}`}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <p className={styles['legend']}>
        <span>
          <i className="state" data-state="confirmed" /> confirmed by a person
        </span>
        <span>
          <i className="state" data-state="edited" /> edited by a person
        </span>
        <span>
          <i className="state" data-state="disputed" /> disputed
        </span>
        <span>
          <i className="state" data-state="unreviewed" /> not reviewed
        </span>
        <span className={styles['numbers']}>
          {document.source.length > 0
            ? 'Numbers lead to the words in the source, and back.'
            : '¶ names the paragraphs of the source an item rests on.'}
        </span>
      </p>
    </header>
  );
}
