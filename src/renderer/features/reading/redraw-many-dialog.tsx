import { useState } from 'react';
import type { Result } from '#core/result';
import type { RedrawnMany, Redrawing, RedrawProgress } from '#shared/ipc/reading-messages';
import { Dialog } from '../../ui/dialog';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { strings } from '../../ui/strings';
import parts from '../../ui/dialog-list.module.css';
import { RedrawButtons } from './redraw-buttons';
import { RedrawnList } from './redrawn-list';
import { RedrawnNumbers } from './redrawn-numbers';
import styles from './redraw-many-dialog.module.css';

/** Articles whose summaries may be drawn anew: how they are called, and their ids, null for all of the library. */
export type RedrawChoice = { readonly name: string; readonly articleIds: readonly string[] | null };

/** Where the drawing anew of many summaries stands. */
export type RedrawStage =
  | { readonly at: 'choice'; readonly choices: readonly RedrawChoice[] }
  | { readonly at: 'work' }
  | { readonly at: 'found' | 'kept'; readonly result: RedrawnMany };

type RedrawManyDialogProps = {
  readonly stage: RedrawStage;
  readonly progress: Latest<RedrawProgress | null>;
  readonly isReadOnly: boolean;
  /** What would change in one article. */
  readonly onShow: (articleId: string) => Promise<Result<Redrawing>>;
  readonly onLook: (articleIds: readonly string[] | null) => void;
  readonly onKeep: (articleIds: readonly string[]) => void;
  readonly onCancel: () => void;
  readonly onOpen: (articleId: string) => void;
  readonly onClose: () => void;
};

/** Draws the summaries of many articles anew: which ones, how far it is, what would change in each, and what was done. */
export function RedrawManyDialog(props: RedrawManyDialogProps) {
  const { stage, progress, isReadOnly, onClose } = props;
  const [chosen, setChosen] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const words = strings.redraw.many;
  const found = stage.at === 'found' ? stage.result.changed : [];
  const toKeep = found.map(({ articleId }) => articleId).filter((id) => !left.has(id));
  const buttons =
    stage.at === 'kept' || (stage.at === 'found' && found.length === 0) ? undefined : (
      <RedrawButtons
        at={stage.at}
        count={toKeep.length}
        isReadOnly={isReadOnly}
        onLook={() => props.onLook(stage.at === 'choice' ? (stage.choices[chosen]?.articleIds ?? null) : null)}
        onKeep={() => props.onKeep(toKeep)}
        onCancel={props.onCancel}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={words.title} isOpen onClose={onClose} {...(buttons && { buttons })}>
      {stage.at === 'choice' ? (
        <>
          <p className={parts.hint}>{words.hint}</p>
          <fieldset className={styles.group}>
            <legend>{words.articles}</legend>
            {stage.choices.map(({ name }, index) => (
              <label key={name} className={styles.choice}>
                <input type="radio" name="articles" checked={index === chosen} onChange={() => setChosen(index)} />
                {name}
              </label>
            ))}
          </fieldset>
        </>
      ) : null}
      {stage.at === 'work' ? <Work progress={progress} /> : null}
      {stage.at === 'found' || stage.at === 'kept' ? (
        <>
          <RedrawnNumbers result={stage.result} isKept={stage.at === 'kept'} />
          <RedrawnList
            articles={stage.result.changed}
            left={stage.at === 'found' ? left : null}
            onLeft={setLeft}
            onShow={props.onShow}
            onOpen={props.onOpen}
          />
        </>
      ) : null}
    </Dialog>
  );
}

function Work({ progress }: Pick<RedrawManyDialogProps, 'progress'>) {
  const now = useLatest(progress, (value) => value);
  const { done = 0, total = 0, isKept = false } = now ?? {};
  const words = strings.redraw.many;
  return (
    <div className={styles.work}>
      <progress className={styles.bar} max={Math.max(1, total)} value={done} aria-label={words.title} />
      <span className={parts.hint}>{isKept ? words.drawing(done, total) : words.looking(done, total)}</span>
    </div>
  );
}
