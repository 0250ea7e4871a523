import { createImportControl } from './import-control';
import { createPace } from './pace';
import { itemsOf } from './planned-items';
import type { ImportPlan } from './planned-items';
import { previewFiles } from './preview';
import type { Previewed } from './preview';
import type { RunOptions } from './run-import';

/** Looks at the files of a plan, with progress, and with the means to stop it; null when it was stopped. */
export async function lookAt(plan: ImportPlan, options: RunOptions): Promise<readonly Previewed[] | null> {
  const { clock, onControl, onProgress, ...others } = options;
  const total = plan.files.length;
  const pace = createPace(clock);
  const control = createImportControl(() => undefined);
  onControl(control);
  try {
    return await previewFiles(itemsOf(plan, options.reading?.limits), {
      ...others,
      control,
      onProgress: (last) => onProgress({ ...last, total, phase: 'looking', ...pace.tick(last.done, total) }),
    });
  } finally {
    onControl(null);
  }
}
