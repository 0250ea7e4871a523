import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';

const MARGIN = { indent: { start: 360, hanging: 360 } } as const;

/** The lists of a summary: its key points are numbered, its items have marks. Word knows them as lists, so that what is added or taken out is numbered anew. */
export const ITEM_LISTS: INumberingOptions['config'] = [
  {
    reference: 'points',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: MARGIN },
      },
    ],
  },
  {
    reference: 'items',
    levels: [
      { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: MARGIN } },
    ],
  },
];

/** So many levels of lists Word knows. */
export const LIST_LEVELS = 9;

/** The marks of lists in notes, as large as those of the items: what stands within another has a mark of its own. */
export const BULLETS: INumberingOptions['config'][number] = {
  reference: 'note-bullets',
  levels: Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: ['•', '◦', '▪'][level % 3] ?? '•',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 360 * (level + 1), hanging: 360 } } },
  })),
};
