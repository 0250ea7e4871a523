import { Suspense, lazy } from 'react';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { strings } from '../../ui/strings';

type HelpDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const Guide = lazy(async () => ({ default: (await import('./guide')).Guide }));

/** The guide of the program, which is there without a network; its text is only loaded here. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  return (
    <Dialog title={strings.help.title} isOpen={isOpen} onClose={onClose} size="wide">
      <Suspense fallback={<Skeleton lines={12} />}>
        <Guide />
      </Suspense>
    </Dialog>
  );
}
