import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { rememberFocus } from '../../ui/focus-back';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './tour.module.css';

type TourProps = { readonly onClose: () => void };

/** What each step speaks of: a part of the window that is framed meanwhile, where it is shown. */
const TARGETS = [
  '[data-pane=library]',
  '[data-pane=source]',
  '[data-pane=summary]',
  '[data-pane=notes]',
  '[role=toolbar]',
] as const;

/**
 * The first five minutes: a card that says in five steps what the parts of the window are for. It takes nothing away: the window
 * can be used beside it, and Escape or the cross ends it at any step.
 */
export function Tour({ onClose }: TourProps) {
  const words = strings.help.tour;
  const [step, setStep] = useState(0);
  const card = useRef<HTMLElement>(null);
  const { title = '', text = '' } = words.steps[step] ?? {};
  const isLast = step === TARGETS.length - 1;

  useEffect(() => {
    const giveBack = rememberFocus();
    card.current?.focus({ preventScroll: true });
    return giveBack;
  }, []);
  useEffect(() => {
    const target = document.querySelector(TARGETS[step] ?? '');
    target?.setAttribute('data-tour', '');
    return () => target?.removeAttribute('data-tour');
  }, [step]);

  return (
    // Escape is for whoever works in the card by keyboard; it takes no other key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see the line above
    <aside
      ref={card}
      className={styles.card}
      aria-label={words.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.head}>
        <span className={styles.count}>{words.at(step + 1, TARGETS.length)}</span>
        <IconButton icon={X} label={words.end} size="small" onPress={onClose} />
      </header>
      <div aria-live="polite">
        <h2 className={styles.title}>{title}</h2>
        <p>{text}</p>
      </div>
      <footer className={styles.foot}>
        {isLast ? null : (
          <button type="button" className={controls.link} onClick={onClose}>
            {words.skip}
          </button>
        )}
        <span className={styles.room} />
        {step === 0 ? null : (
          <button type="button" className={controls.outlined} onClick={() => setStep(step - 1)}>
            {words.back}
          </button>
        )}
        <button type="button" className={controls.primary} onClick={() => (isLast ? onClose() : setStep(step + 1))}>
          {isLast ? words.done : words.next}
        </button>
      </footer>
    </aside>
  );
}
