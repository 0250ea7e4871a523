import { createImportControl } from './import-control';
import type { FoundFiles } from './found-files';
import { createPace } from './pace';
import { itemsOf } from './planned-items';
import type { ImportPlan } from './planned-items';
import { previewFiles } from './preview';
import type { RunOptions } from './run-import';

/** Looks at the files of a plan, or at those in these places, with progress and with the means to stop it; null when it was stopped. */
export async function lookAt(
  plan: ImportPlan,
  options: RunOptions,
  places: ReadonlySet<number> | null = null,
): Promise<FoundFiles | null> {
  const { clock, onControl, onProgress, ...others } = options;
  const items = new Map(
    [...itemsOf(plan, options.reading?.limits, options.readMany).entries()].filter(
      ([place]) => places?.has(place) ?? true,
    ),
  );
  const total = items.size;
  const pace = createPace(clock);
  const control = createImportControl(() => undefined);
  onControl(control);
  try {
    return await previewFiles(items, {
      ...others,
      control,
      onProgress: (last) => onProgress({ ...last, total, phase: 'looking', ...pace.tick(last.done, total) }),
    });
  } finally {
    onControl(null);
  }
}
