import { useState } from 'react';
import { COLLECTION_PARTS } from '#core/report/collection/collection-options';
import type { CollectionOptions, CollectionPartName } from '#core/report/collection/collection-options';
import { PAPERS } from '#core/report/print-options';
import { useBridge } from '../../bridge/bridge-context';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { Choice } from './choice';
import { ReportLanguageChoice } from './report-language-choice';
import { PdfPageView } from './pdf-page-view';
import { usePdfPreview } from './use-pdf-preview';
import controls from '../../ui/controls.module.css';
import styles from './pdf-dialog.module.css';

/** Articles a report may be of: how they are called, and their ids, null for all of the library. */
export type ArticleChoice = { readonly name: string; readonly articleIds: readonly string[] | null };

type CollectionDialogProps = {
  /** What can be chosen, the likeliest first; empty closes the dialog. */
  readonly choices: readonly ArticleChoice[];
  readonly initial: CollectionOptions;
  readonly onExport: (articleIds: readonly string[] | null, options: CollectionOptions) => void;
  readonly onClose: () => void;
};

/** Chooses what is in a report on many articles, beside the pages it will begin with. */
export function CollectionDialog({ choices, initial, onExport, onClose }: CollectionDialogProps) {
  const [options, setOptions] = useState(initial);
  const [chosen, setChosen] = useState(0);
  const [covered, setCovered] = useState<{ readonly articles: number; readonly total: number } | null>(null);
  const bridge = useBridge();
  const words = strings.collection;
  const articleIds = choices[chosen]?.articleIds ?? null;
  const title = options.title.trim();
  const key = choices.length === 0 || title === '' ? null : JSON.stringify([chosen, options]);
  const preview = usePdfPreview(key, async () => {
    const answer = await bridge.exports.collectionPreview(
      articleIds === null ? null : [...articleIds],
      toBridge(options),
    );
    if (!answer?.ok) return answer;
    setCovered(answer.value);
    return { ok: true, value: answer.value.pdf };
  });
  const change = (part: Partial<CollectionOptions>): void => setOptions({ ...options, ...part });
  const toggle = (part: CollectionPartName): void => {
    const { leftOut } = options;
    change({ leftOut: leftOut.includes(part) ? leftOut.filter((each) => each !== part) : [...leftOut, part] });
  };
  const buttons = (
    <>
      <button type="button" className={controls.button} onClick={onClose}>
        {strings.pdf.cancel}
      </button>
      <button
        type="button"
        className={controls.primary}
        disabled={preview.error !== null || title === ''}
        onClick={() => onExport(articleIds, options)}
      >
        {strings.pdf.export}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen={choices.length > 0} onClose={onClose} size="wide" buttons={buttons}>
      <div className={styles.body}>
        <div className={styles.options}>
          <label className={styles.style}>
            {words.name}
            <input
              className={controls.field}
              value={options.title}
              maxLength={200}
              aria-invalid={title === ''}
              onChange={({ target }) => change({ title: target.value })}
            />
            {title === '' && <span className={styles.hint}>{words.noName}</span>}
          </label>
          <Choice
            label={words.articles}
            values={choices.map((_choice, index) => String(index))}
            value={String(chosen)}
            words={Object.fromEntries(choices.map(({ name }, index) => [String(index), name]))}
            onChoose={(index) => setChosen(Number(index))}
          />
          <fieldset className={styles.group}>
            <legend>{words.parts}</legend>
            {COLLECTION_PARTS.map((part) => (
              <label key={part} className={styles.check}>
                <input type="checkbox" checked={!options.leftOut.includes(part)} onChange={() => toggle(part)} />
                {words.partNames[part]}
              </label>
            ))}
          </fieldset>
          <Choice
            label={strings.pdf.paper}
            values={PAPERS}
            value={options.paper}
            words={strings.pdf.papers}
            onChoose={(paper) => change({ paper })}
          />
          <ReportLanguageChoice
            value={options.language}
            onChoose={(language) =>
              setOptions(({ language: _before, ...rest }) => (language === undefined ? rest : { ...rest, language }))
            }
          />
          <label className={styles.style}>
            {strings.pdf.style}
            <textarea
              dir="ltr"
              className={controls.field}
              rows={4}
              spellCheck={false}
              value={options.css}
              maxLength={100_000}
              placeholder={strings.pdf.styleExample}
              onChange={({ target }) => change({ css: target.value })}
            />
            <span className={styles.hint}>{strings.pdf.styleHint}</span>
          </label>
          {covered !== null && covered.articles < covered.total && (
            <p className={styles.hint}>{words.previewed(covered.articles, covered.total)}</p>
          )}
        </div>
        <PdfPageView preview={preview} />
      </div>
    </Dialog>
  );
}

/** A copy whose list may be written to, as what crosses the bridge is typed. */
function toBridge(options: CollectionOptions) {
  return { ...options, leftOut: [...options.leftOut] };
}
