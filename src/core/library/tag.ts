import type { KeptBase } from './kept';

/** A tag that a person gives to articles; a slash in its name puts it below another ("water/wells"). */
export type Tag = KeptBase & {
  readonly name: string;
  /** One of the hues that `ui/tokens.css` names, or null for none. */
  readonly hue: string | null;
};
