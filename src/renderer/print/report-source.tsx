import { Fragment } from 'react';
import type { ReportAnchor, ReportParagraph } from '#core/report/report-document';
import styles from './report-source.module.css';

/** Keeps a number on the line of the word it stands before. */
const WORD_JOINER = '\u2060';

/** The source in full, verbatim, with a small number wherever evidence begins; the margin is filled in after layout. */
export function ReportSource({
  paragraphs,
  language,
}: {
  readonly paragraphs: readonly ReportParagraph[];
  readonly language: string;
}) {
  return (
    <section className={styles['source']}>
      <h2 className={styles['heading']}>Source</h2>
      <div lang={language}>
        {paragraphs.map((paragraph, index) => (
          <Paragraph key={`${String(index)}-${String(paragraph.text.length)}`} paragraph={paragraph} />
        ))}
      </div>
    </section>
  );
}

function Paragraph({ paragraph }: { readonly paragraph: ReportParagraph }) {
  const { text, anchors, direction, isBody, isTight } = paragraph;
  const first = anchors[0]?.at ?? text.length;
  return (
    <p className={styles['paragraph']} dir={direction} data-source data-body={isBody} data-tight={isTight}>
      {text.slice(0, first)}
      {anchors.map((anchor, index) => (
        <Fragment key={anchor.at}>
          <Anchor anchor={anchor} />
          {text.slice(anchor.at, anchors[index + 1]?.at ?? text.length)}
        </Fragment>
      ))}
    </p>
  );
}

function Anchor({ anchor }: { readonly anchor: ReportAnchor }) {
  return (
    <span className={styles['anchor']} data-anchor={anchor.numbers.join(' ')} dir="ltr">
      {anchor.numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && '·'}
          <span id={`source-${String(number)}`}>{number}</span>
        </Fragment>
      ))}
      {WORD_JOINER}
    </span>
  );
}
