import type { KeptBase } from './kept';

/** The hues of tags, by the names that `hue` has. */
export const TAG_HUES = ['blue', 'purple', 'green', 'orange', 'pink', 'teal', 'gold', 'grey'] as const;

/** A tag that a person gives to articles; a slash in its name puts it below another ("water/wells"). */
export type Tag = KeptBase & {
  readonly name: string;
  /** One of TAG_HUES, or null for none; what a newer program wrote counts as none. */
  readonly hue: string | null;
};
