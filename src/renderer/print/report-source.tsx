import { Fragment } from 'react';
import type { EvidenceNumber, ReportAnchor, ReportParagraph } from '#core/report/report-document';
import { paragraphNumbers } from '#core/report/report-source';
import { settingOf } from '#core/text/setting';
import { SOURCE_PLACE, placeOfEvidence } from '#core/report/report-links';
import { bindMarks } from './bind-marks';
import { useFrame } from './frame';
import { isWhole } from './line-count';
import styles from './report-source.module.css';

/** Keeps a number on the line of the word it stands before. */
const WORD_JOINER = '\u2060';

/** The places of the items that rest on each piece of evidence. */
type Holders = ReadonlyMap<EvidenceNumber, string>;

/** The source in full, verbatim, with a small number, a link back to its item, wherever evidence begins; the margin is filled in after layout. */
export function ReportSource({
  paragraphs,
  language,
  holders,
}: {
  readonly paragraphs: readonly ReportParagraph[];
  readonly language: string;
  readonly holders: Holders;
}) {
  const numbers = paragraphNumbers(paragraphs);
  return (
    <section className={styles['source']} data-holds-lines>
      <h2 id={SOURCE_PLACE} className={styles['heading']}>
        {useFrame().source}
      </h2>
      <div lang={language}>
        {paragraphs.map((paragraph, index) => (
          <Paragraph
            key={`${String(index)}-${String(paragraph.text.length)}`}
            paragraph={{ ...paragraph, text: bindMarks(paragraph.text, language) }}
            number={numbers[index] ?? null}
            isWhole={isWhole(paragraph.text, index === paragraphs.length - 1)}
            holders={holders}
          />
        ))}
      </div>
    </section>
  );
}

function Paragraph({
  paragraph,
  number,
  isWhole: isKeptWhole,
  holders,
}: {
  readonly paragraph: ReportParagraph;
  readonly number: number | null;
  readonly isWhole: boolean;
  readonly holders: Holders;
}) {
  const { text, anchors, direction, isBody, isTight } = paragraph;
  const first = anchors[0]?.at ?? text.length;
  return (
    <p
      className={styles['paragraph']}
      dir={direction}
      data-source
      data-lines={anchors.length > 1 ? '' : undefined}
      data-body={isBody}
      data-tight={isTight}
      data-whole={isKeptWhole}
      data-setting={isBody ? settingOf(text) : undefined}
    >
      {number !== null && (
        <span className={styles['number']} dir="ltr" aria-hidden="true">
          {number}
        </span>
      )}
      {text.slice(0, first)}
      {anchors.map((anchor, index) => (
        <Fragment key={anchor.at}>
          <Anchor anchor={anchor} holders={holders} />
          {text.slice(anchor.at, anchors[index + 1]?.at ?? text.length)}
        </Fragment>
      ))}
    </p>
  );
}

function Anchor({ anchor, holders }: { readonly anchor: ReportAnchor; readonly holders: Holders }) {
  return (
    <span className={styles['anchor']} data-anchor={anchor.numbers.join(' ')} dir="ltr">
      {anchor.numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && '·'}
          <a id={placeOfEvidence(number)} href={`#${holders.get(number) ?? ''}`}>
            {number}
          </a>
        </Fragment>
      ))}
      {WORD_JOINER}
    </span>
  );
}
