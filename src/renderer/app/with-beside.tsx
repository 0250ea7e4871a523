import { useState } from 'react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { strings } from '../ui/strings';
import { useIsNarrower } from '../ui/use-is-narrower';
import { BesideText } from './beside-text';
import type { BesideTextProps } from './beside-text';
import panes from './panes.module.css';

type WithBesideProps = Omit<BesideTextProps, 'besideId'> & {
  /** The article that is kept beside; null for none. */
  readonly besideId: string | null;
  readonly children: ReactNode;
};

/** Where both texts together have less room, in pixels of letters of the usual size, they stand one above the other. */
const LEAST = 700;

/** The open text, and beside it another one to read it against. */
export function WithBeside({ children, ...beside }: WithBesideProps) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const isNarrow = useIsNarrower(stage, LEAST);
  return (
    <Group elementRef={setStage} className={panes.group} id="texts" orientation={isNarrow ? 'vertical' : 'horizontal'}>
      <Panel id="open-text" minSize="9rem">
        {children}
      </Panel>
      {beside.besideId === null ? null : (
        <>
          <Separator className={isNarrow ? panes.row : panes.column} aria-label={strings.visits.beside.resize} />
          <Panel id="text-beside" minSize="9rem">
            <BesideText key={beside.besideId} {...beside} besideId={beside.besideId} />
          </Panel>
        </>
      )}
    </Group>
  );
}
