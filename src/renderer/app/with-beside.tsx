import { ArrowLeftRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useOpenArticle } from '../bridge/use-open-article';
import type { ReadingView } from '../features/source/reading-menu';
import { SourceText } from '../features/source/source-text';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { PaneHeader } from '../ui/pane-header';
import { said } from '../ui/messages';
import { strings } from '../ui/strings';
import { useMediaQuery } from '../ui/use-media-query';
import panes from './panes.module.css';
import page from '../ui/reading-page.module.css';
import styles from './with-beside.module.css';

type WithBesideProps = {
  /** The article that is kept beside; null for none. */
  readonly besideId: string | null;
  /** The article that is open. */
  readonly openId: string | null;
  readonly view: ReadingView;
  readonly onSwap: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Below this width two texts stand one above the other. */
const NARROW = '(max-width: 84rem)';

/** The open text, and beside it another one to read it against. */
export function WithBeside({ children, ...beside }: WithBesideProps) {
  const isNarrow = useMediaQuery(NARROW);
  return (
    <Group className={panes.group} id="texts" orientation={isNarrow ? 'vertical' : 'horizontal'}>
      <Panel id="open-text" minSize="9rem">
        {children}
      </Panel>
      {beside.besideId === null ? null : (
        <>
          <Separator className={isNarrow ? panes.row : panes.column} aria-label={strings.visits.beside.resize} />
          <Panel id="text-beside" minSize="9rem">
            <BesideText {...beside} besideId={beside.besideId} />
          </Panel>
        </>
      )}
    </Group>
  );
}

type BesideTextProps = Omit<WithBesideProps, 'children' | 'besideId'> & { readonly besideId: string };

function BesideText({ besideId, openId, view, onSwap, onClose }: BesideTextProps) {
  const { open, error } = useOpenArticle(besideId, true, true);
  const words = strings.visits.beside;
  const article = open?.article.id === besideId ? open.article : null;
  return (
    <section className={page.pane} aria-label={words.title}>
      <PaneHeader title={article?.source.fileName ?? words.title}>
        <IconButton icon={ArrowLeftRight} label={words.swap} isDisabled={besideId === openId} onPress={onSwap} />
        <IconButton icon={X} label={words.close} onPress={onClose} />
      </PaneHeader>
      {besideId === openId ? <p className={styles.hint}>{words.hint}</p> : null}
      {article ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text is scrolled by keyboard
        <article className={page.scroller} tabIndex={0} aria-label={words.text(article.title)}>
          <div className={page.column}>
            <SourceText article={article} view={view} />
          </div>
        </article>
      ) : null}
      {error ? <EmptyState text={said(error.message)} /> : null}
    </section>
  );
}
