import { Activity } from 'react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Layout } from 'react-resizable-panels';
import type { Settings } from '#shared/ipc/schemas';
import { strings } from '../ui/strings';
import { Drawer } from './drawer';
import { OnePane } from './one-pane';
import type { Room } from './use-pane-visibility';
import styles from './panes.module.css';

/** The panes that can be shown and hidden. */
export type PaneName = 'library' | 'summary' | 'notes';

/** All panes in the order they are read. */
export const PANES: readonly (PaneName | 'source')[] = ['library', 'source', 'summary', 'notes'];

type PanesProps = {
  readonly layout: Settings['layout'];
  readonly room: Room;
  readonly shown: Readonly<Record<PaneName, boolean>>;
  readonly library: ReactNode;
  readonly source: ReactNode;
  readonly summary: ReactNode;
  readonly notes: ReactNode;
  readonly onLayout: (sizes: Layout) => void;
  readonly onCloseDrawers: () => void;
};

/**
 * Library, source, summary side by side, notes below the summary: each keeps its share of the window, but for its least width, and
 * has it again when there is room. In a narrow window the sides lie over the source, in a very narrow one a pane takes its place.
 */
export function Panes(props: PanesProps) {
  const { layout, room, shown, source, onLayout, onCloseDrawers } = props;
  const library = (
    <nav className={styles.library} aria-label={strings.panes.library} data-pane="library">
      {props.library}
    </nav>
  );
  const hasSide = shown.summary || shown.notes;
  if (room === 'single') {
    const over = shown.library ? library : hasSide ? <Side {...props} /> : null;
    const name = PANES.find((pane) => pane !== 'source' && shown[pane]) ?? 'source';
    return (
      <OnePane
        name={name}
        source={
          <section className={styles.pane} aria-label={strings.panes.source} data-pane="source" inert={over !== null}>
            {source}
          </section>
        }
      >
        {over}
      </OnePane>
    );
  }
  const main = (
    <main className={styles.pane} aria-label={strings.panes.source} data-pane="source">
      {source}
    </main>
  );
  if (room === 'narrow') {
    return (
      <div className={styles.narrow}>
        {main}
        <Drawer side="start" onClose={onCloseDrawers}>
          {shown.library ? library : null}
        </Drawer>
        <Drawer side="end" onClose={onCloseDrawers}>
          {hasSide ? <Side {...props} /> : null}
        </Drawer>
      </div>
    );
  }
  return (
    <Group
      className={styles.group}
      id="panes"
      onLayoutChanged={(sizes, { isUserInteraction }) => isUserInteraction && onLayout(sizes)}
    >
      {/* What is hidden stays made, so that a long list is there at once, where it was left. */}
      <Activity mode={shown.library ? 'visible' : 'hidden'}>
        <Panel id="library" defaultSize={`${layout.library}%`} minSize="13rem" maxSize="45%">
          {library}
        </Panel>
        <Separator className={styles.column} aria-label={strings.panes.resizeLibrary} />
      </Activity>
      <Panel id="source" minSize="18rem">
        {main}
      </Panel>
      {hasSide ? <Separator className={styles.column} aria-label={strings.panes.resizeSummary} /> : null}
      {hasSide ? (
        <Panel id="side" defaultSize={`${layout.summary}%`} minSize="17rem" maxSize="60%">
          <Side {...props} />
        </Panel>
      ) : null}
    </Group>
  );
}

/** How much of the column the notes take, in percent, until a person sets it. */
const NOTES_SHARE = 30;

function Side({ layout, shown, summary, notes, onLayout }: PanesProps) {
  return (
    <Group
      className={styles.group}
      id="side"
      orientation="vertical"
      onLayoutChanged={(sizes, { isUserInteraction }) => isUserInteraction && onLayout(sizes)}
    >
      {shown.summary ? (
        <Panel id="summary" minSize="8rem">
          <section className={styles.pane} aria-label={strings.panes.summary} data-pane="summary">
            {summary}
          </section>
        </Panel>
      ) : null}
      {shown.summary && shown.notes ? (
        <Separator className={styles.row} aria-label={strings.panes.resizeNotes} />
      ) : null}
      {shown.notes ? (
        <Panel id="notes" defaultSize={`${layout.notes ?? NOTES_SHARE}%`} minSize="7rem">
          <section className={styles.pane} aria-label={strings.panes.notes} data-pane="notes">
            {notes}
          </section>
        </Panel>
      ) : null}
    </Group>
  );
}
