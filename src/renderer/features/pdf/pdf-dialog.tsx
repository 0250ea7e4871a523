import { useState } from 'react';
import { PAPERS, PARTS, TEMPLATES } from '#core/report/print-options';
import type { PartName, PrintOptions } from '#core/report/print-options';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { useBridge } from '../../bridge/bridge-context';
import { Choice } from './choice';
import { ReportLanguageChoice } from './report-language-choice';
import { PdfPageView } from './pdf-page-view';
import { usePdfPreview } from './use-pdf-preview';
import controls from '../../ui/controls.module.css';
import styles from './pdf-dialog.module.css';

type PdfDialogProps = {
  /** The article to export; null closes the dialog. */
  readonly articleId: string | null;
  /** What was chosen last. */
  readonly initial: PrintOptions;
  readonly onExport: (options: PrintOptions) => void;
  readonly onClose: () => void;
};

/** Chooses the form of a PDF beside the pages it will have. */
export function PdfDialog({ articleId, initial, onExport, onClose }: PdfDialogProps) {
  const [options, setOptions] = useState(initial);
  const bridge = useBridge();
  const key = articleId === null ? null : JSON.stringify([articleId, options]);
  const preview = usePdfPreview(key, () =>
    bridge.exports.preview(articleId ?? '', { ...options, leftOut: [...options.leftOut] }),
  );
  const words = strings.pdf;
  const change = (part: Partial<PrintOptions>): void => setOptions({ ...options, ...part });
  const toggle = (part: PartName): void => {
    const { leftOut } = options;
    change({ leftOut: leftOut.includes(part) ? leftOut.filter((each) => each !== part) : [...leftOut, part] });
  };
  const buttons = (
    <>
      <button type="button" className={controls.button} onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className={controls.primary}
        disabled={preview.error !== null}
        onClick={() => onExport(options)}
      >
        {words.export}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen={articleId !== null} onClose={onClose} size="wide" buttons={buttons}>
      <div className={styles.body}>
        <div className={styles.options}>
          <Choice
            label={words.template}
            values={TEMPLATES}
            value={options.template}
            words={words.templates}
            onChoose={(template) => change({ template })}
          />
          <Choice
            label={words.paper}
            values={PAPERS}
            value={options.paper}
            words={words.papers}
            onChoose={(paper) => change({ paper })}
          />
          <ReportLanguageChoice
            value={options.language}
            onChoose={(language) =>
              setOptions(({ language: _before, ...rest }) => (language === undefined ? rest : { ...rest, language }))
            }
          />
          <fieldset className={styles.group} disabled={options.template === 'brief'}>
            <legend>{words.parts}</legend>
            {PARTS.map((part) => (
              <label key={part} className={styles.check}>
                <input type="checkbox" checked={!options.leftOut.includes(part)} onChange={() => toggle(part)} />
                {words.partNames[part]}
              </label>
            ))}
          </fieldset>
          <label className={styles.style}>
            {words.style}
            <textarea
              dir="ltr"
              className={controls.field}
              rows={4}
              spellCheck={false}
              value={options.css}
              maxLength={100_000}
              placeholder={words.styleExample}
              onChange={({ target }) => change({ css: target.value })}
            />
            <span className={styles.hint}>{words.styleHint}</span>
          </label>
        </div>
        <PdfPageView preview={preview} />
      </div>
    </Dialog>
  );
}
