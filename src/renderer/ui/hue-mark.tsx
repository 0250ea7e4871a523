import type { Hue } from '#core/library/highlight';
import styles from './hue-mark.module.css';

type HueMarkProps = { readonly hue: Hue };

/** A hue of highlights as it looks in the source: its wash under its own form of line. Its name is always said in words too. */
export function HueMark({ hue }: HueMarkProps) {
  return <span className={styles.mark} data-hue={hue} aria-hidden />;
}

/** The same as the pictures of buttons. */
export const HUE_ICONS: { readonly [H in Hue]: () => React.JSX.Element } = {
  sun: () => <HueMark hue="sun" />,
  leaf: () => <HueMark hue="leaf" />,
  sky: () => <HueMark hue="sky" />,
  rose: () => <HueMark hue="rose" />,
};
