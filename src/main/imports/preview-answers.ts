import type { PreviewAnswer } from '#shared/ipc/schemas';
import type { FoundFiles } from './found-files';
import type { ImportPlan } from './planned-items';

/** A plan with an answer in it, and the places of the files that are read in another way by it. */
type Answered = { readonly plan: ImportPlan; readonly files: ReadonlySet<number> };

/** Puts what a person answered in a preview into its plan. */
export function withAnswer(plan: ImportPlan, found: FoundFiles, answer: PreviewAnswer): Answered {
  switch (answer.about) {
    case 'columns': {
      const files = found.tables.flatMap(({ file, columns }) => (columns.key === answer.key ? [file] : []));
      return { plan: { ...plan, columns: { ...plan.columns, [answer.key]: answer.map } }, files: new Set(files) };
    }
    case 'books': {
      const files = new Set(found.books.map(({ file }) => file));
      return { plan: withFiles(plan, files, (file) => ({ ...file, books: answer.books })), files };
    }
    default: {
      const text = found.texts[answer.row];
      const files = new Set(text ? [text.file] : []);
      const { encoding } = answer;
      return {
        plan: withFiles(plan, files, (file) => {
          if (!text || text.isWhole) return { ...file, encoding };
          const { choices = {} } = file;
          return { ...file, choices: { ...choices, [text.place]: { ...choices[text.place], encoding } } };
        }),
        files,
      };
    }
  }
}

type Planned = ImportPlan['files'][number];

function withFiles(plan: ImportPlan, places: ReadonlySet<number>, change: (file: Planned) => Planned): ImportPlan {
  return { ...plan, files: plan.files.map((file, place) => (places.has(place) ? change(file) : file)) };
}
