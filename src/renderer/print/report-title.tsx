import type { ReportDocument } from '#core/report/report-document';
import { hasRightToLeft } from '#core/text/direction';
import { partsOf, placeOfFact } from '#core/report/report-links';
import { useFrame } from './frame';
import { EvidenceNumbers } from './evidence-numbers';
import styles from './report-title.module.css';

/** A title of more code units than this is a sentence, and is set smaller. */
const LONG_TITLE = 90;

/** A file name or a number runs from the left in every frame; words of a frame from the right run with it. */
function directionIn(frame: 'ltr' | 'rtl', value: string): 'ltr' | 'rtl' | 'auto' {
  if (!hasRightToLeft(value)) return 'ltr';
  return frame === 'rtl' ? 'rtl' : 'auto';
}

/** The head of the report: the title, where it is from, and what the marks mean. */
export function ReportTitle({ document }: { readonly document: ReportDocument }) {
  const words = useFrame();
  return (
    <header className={styles['head']}>
      <p className={styles['kind']}>
        <span>{document.isBrief === true ? words.brief : words.dossier}</span>
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
      {document.titleDerived && <p className={styles['derived']}>{words.titleDerived}</p>}
      <dl className={styles['facts']}>
        {document.facts.map(({ label, value, fine, evidence }, index) => (
          <div key={label} id={placeOfFact(index)} className={styles['fact']} data-wide={fine !== null}>
            <dt>{label}</dt>
            <dd dir={words.direction === 'rtl' ? 'rtl' : 'auto'}>
              <bdi dir={directionIn(words.direction, value)}>{value}</bdi> <EvidenceNumbers numbers={evidence} />
              {fine !== null && <span className={styles['fine']}>{fine}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {document.limits.map((limit) => (
        <p key={limit} className={styles['limit']}>
          <bdi>{limit}</bdi>
        </p>
      ))}
      {document.isBrief !== true && (
        <nav className={styles['contents']} aria-label={words.contents}>
          {partsOf(document).map(({ name, place }) => (
            <a key={place} href={`#${place}`}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <p className={styles['legend']}>
        <span>
          <i className="state" data-state="confirmed" /> {words.states.confirmed}
        </span>
        <span>
          <i className="state" data-state="edited" /> {words.states.edited}
        </span>
        <span>
          <i className="state" data-state="disputed" /> {words.states.disputed}
        </span>
        <span>
          <i className="state" data-state="unreviewed" /> {words.states.unreviewed}
        </span>
        <span className={styles['numbers']}>
          {document.source.length > 0 ? words.numbersLead : words.paragraphsAre}
        </span>
      </p>
    </header>
  );
}
