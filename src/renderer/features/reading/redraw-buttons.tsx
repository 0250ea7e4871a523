import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';

type RedrawButtonsProps = {
  /** What the dialog is at: which articles, the work, or what would change. */
  readonly at: 'choice' | 'work' | 'found';
  /** How many summaries would be drawn. */
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly onLook: () => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

/** What can be done next with the summaries of many articles; the likelier choice last. */
export function RedrawButtons({ at, count, isReadOnly, onLook, onKeep, onCancel, onClose }: RedrawButtonsProps) {
  const words = strings.redraw.many;
  const next = {
    choice: { label: words.look, run: onLook, isDisabled: false },
    work: { label: words.hide, run: onClose, isDisabled: false },
    found: { label: words.keep(count), run: onKeep, isDisabled: isReadOnly || count === 0 },
  }[at];
  return (
    <>
      <button type="button" className={controls.outlined} onClick={at === 'work' ? onCancel : onClose}>
        {words.cancel}
      </button>
      <button type="button" className={controls.primary} disabled={next.isDisabled} onClick={next.run}>
        {next.label}
      </button>
    </>
  );
}
