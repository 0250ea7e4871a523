import type { ReportDocument } from '#core/report/report-document';
import { indexOf } from '#core/report/report-index';
import { holdersOf } from '#core/report/report-links';
import { useFrame } from './frame';
import { ReportIndex } from './report-index';
import { ReportNotes } from './report-notes';
import { ReportSectionView } from './report-section';
import { ReportSource } from './report-source';
import { ReportTitle } from './report-title';
import styles from './report.module.css';

/** The whole report as it is printed: title block, sections, what was not found, notes, and the source. */
export function Report({ document }: { readonly document: ReportDocument }) {
  const words = useFrame();
  return (
    <main className={styles['report']} data-brief={document.isBrief === true}>
      <ReportTitle document={document} />
      {document.sections.map((section) => (
        <ReportSectionView key={section.section} section={section} language={document.language} />
      ))}
      {document.nothingFound.length > 0 && (
        <p className={styles['nothing']}>{words.nothingFound(document.nothingFound.join(words.comma))}</p>
      )}
      <ReportNotes notes={document.notes} language={document.language} pictures={document.pictures} />
      {document.source.length > 0 && (
        <ReportSource paragraphs={document.source} language={document.language} holders={holdersOf(document)} />
      )}
      <ReportIndex entries={indexOf(document)} />
    </main>
  );
}
