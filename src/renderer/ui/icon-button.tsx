import type { ComponentType } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './icon-button.module.css';

type IconButtonProps = {
  readonly icon: ComponentType<{ readonly size: number; readonly strokeWidth: number; readonly 'aria-hidden': true }>;
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Of a button whose name stays the same: whether it is pressed. */
  readonly isPressed?: boolean;
  /** Of one whose name says what it does next, so that it must not be said to be pressed: whether what it shows or marks is there. */
  readonly isOn?: boolean;
  /** Set for a button that opens or folds something away: whether that is open, and its id. */
  readonly opens?: { readonly isOpen: boolean; readonly id: string };
  readonly size?: 'normal' | 'small';
  readonly tabbable?: boolean;
  readonly keys?: string;
};

/** A square button that shows a picture and says its name to everybody: in a tooltip and as its accessible name. */
export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    onPress,
    isDisabled = false,
    isPressed,
    isOn = false,
    opens,
    size = 'normal',
    tabbable = true,
    keys,
  } = props;
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <Button
        className={styles.button ?? ''}
        aria-label={label}
        data-size={size}
        isDisabled={isDisabled}
        excludeFromTabOrder={!tabbable}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(isOn && { 'data-on': true })}
        {...(opens ? { 'aria-expanded': opens.isOpen, ...(opens.isOpen ? { 'aria-controls': opens.id } : {}) } : {})}
        {...(onPress ? { onPress } : {})}
      >
        <Icon size={size === 'small' ? 14 : 16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Tooltip
        className={styles.tooltip ?? ''}
        placement="bottom"
        offset={6}
        UNSTABLE_portalContainer={tooltipHolder()}
      >
        {label}
        {keys ? <kbd className={styles.keys}>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}

const HOLDER = 'tooltips';

/**
 * Where tooltips stand: beside the landmarks of the page, and hidden from those who go through it by these. The button has the same words
 * as its name, and the tooltip as its description.
 */
function tooltipHolder(): HTMLElement {
  const known = document.getElementById(HOLDER);
  if (known) return known;
  const holder = document.createElement('div');
  holder.id = HOLDER;
  holder.ariaHidden = 'true';
  document.body.append(holder);
  return holder;
}
