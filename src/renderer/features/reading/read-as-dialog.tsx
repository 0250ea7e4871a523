import { useState } from 'react';
import type { EncodingChoice, EncodingOffer } from '#shared/ipc/reading-messages';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './read-as-dialog.module.css';

type ReadAsDialogProps = {
  readonly offer: EncodingOffer;
  readonly isReading: boolean;
  readonly onApply: (encoding: string) => void;
  readonly onClose: () => void;
};

const words = strings.reading;

/** The encodings an article can be read in, each with what its file says in it, so that a person can see which is right. */
export function ReadAsDialog({ offer, isReading, onApply, onClose }: ReadAsDialogProps) {
  const { fileName, current, why, likely, others } = offer;
  const [chosen, setChosen] = useState(current);
  const group = (title: string, choices: readonly EncodingChoice[]) => (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {choices.map((choice) => (
        <Choice
          key={choice.encoding}
          choice={choice}
          isCurrent={choice.encoding === current}
          isChosen={choice.encoding === chosen}
          onChoose={() => setChosen(choice.encoding)}
        />
      ))}
    </section>
  );
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={controls.outlined} onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={chosen === current || isReading}
            onClick={() => onApply(chosen)}
          >
            {isReading ? words.reading : words.apply(chosen)}
          </button>
        </>
      }
    >
      <div className={parts.hint}>
        <p>
          <bdi className={styles.file}>{fileName}</bdi>
        </p>
        <p>
          {words.why[why](current)} {words.hint}
        </p>
      </div>
      <div className={styles.choices} role="radiogroup" aria-label={words.list}>
        {group(words.likely, likely)}
        {group(words.others, others)}
      </div>
    </Dialog>
  );
}

type ChoiceProps = {
  readonly choice: EncodingChoice;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ choice, isCurrent, isChosen, onChoose }: ChoiceProps) {
  const { encoding, script, confidence, sample, damaged } = choice;
  const facts = [
    script === null ? '' : words.scripts[script],
    confidence === null ? '' : words.sure(Math.round(confidence * 100)),
    isCurrent ? words.current : '',
  ].filter(Boolean);
  return (
    <label className={styles.choice} data-chosen={isChosen}>
      <input type="radio" name="encoding" checked={isChosen} onChange={onChoose} />
      <span className={styles.name}>{encoding}</span>
      <span className={parts.small}>{facts.join(' · ')}</span>
      {damaged > 0 ? <span className={styles.damaged}>{words.damaged(damaged)}</span> : null}
      <span className={styles.sample} dir="auto">
        {sample === '' ? words.noSample : sample}
      </span>
    </label>
  );
}
