import { Copy, Eraser, Link2, ListPlus, PilcrowLeft, PilcrowRight, StickyNote, Tag } from 'lucide-react';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Toolbar,
} from 'react-aria-components';
import { ADDABLE } from '#core/library/addition';
import type { AddableSection } from '#core/library/addition';
import { HUES } from '#core/library/highlight';
import { shorten } from '#core/summary/item-label';
import type { Span } from '#core/text/span';
import { HUE_ICONS } from '../../ui/hue-mark';
import { IconButton } from '../../ui/icon-button';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import type { WordActions } from './word-actions';
import controls from '../../ui/controls.module.css';
import styles from './selection-toolbar.module.css';

/** The longest name of an item in a button's label, in code units. */
const LABEL = 40;

type SelectionToolbarProps = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  /** Null where nothing can be written: then the words can only be copied. */
  readonly actions: WordActions | null;
  /** The highlight that the words lie in, if they lie in one. */
  readonly highlightId: string | null;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  readonly onCopy: () => void;
  /** Turns the paragraphs of the words to this direction; null in a text whose letters all run the same way. */
  readonly turn: { readonly direction: 'ltr' | 'rtl'; readonly onTurn: () => void } | null;
  /** The words are let go; the focus goes back to the text. */
  readonly onDone: () => void;
};

/** What can be done with the selected words, beside them. Its keys are those of any toolbar; Escape leaves it. */
export function SelectionToolbar(props: SelectionToolbarProps) {
  const { ref, span, actions, highlightId, isAdding, onAdding, onCopy, turn, onDone } = props;
  const words = strings.annotations;

  // The tooltip of the focused button keeps Escape for itself from the document on: only the window hears it before.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !ref.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      onDone();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [ref, onDone]);

  function then(act: () => void): () => void {
    return () => {
      act();
      onDone();
    };
  }

  return (
    <div
      ref={ref}
      className={styles.holder}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      role="presentation"
    >
      <Toolbar aria-label={words.selection} className={styles.bar ?? ''}>
        {actions === null ? null : (
          <>
            {HUES.map((hue, index) => (
              <IconButton
                key={hue}
                icon={HUE_ICONS[hue]}
                label={words.highlightIn(words.hues[hue])}
                keys={String(index + 1)}
                onPress={then(() => actions.onHighlight(span, hue))}
              />
            ))}
            {highlightId === null ? null : (
              <IconButton
                icon={Eraser}
                label={words.unhighlight}
                onPress={then(() => actions.onUnhighlight(highlightId))}
              />
            )}
            <Separator orientation="vertical" className={styles.line ?? ''} />
            <IconButton icon={StickyNote} label={words.note} keys="M" onPress={then(() => actions.onNote(span))} />
            <IconButton icon={Tag} label={words.tag} keys="T" onPress={then(() => actions.onTag(span))} />
          </>
        )}
        <IconButton icon={Copy} label={words.copy} onPress={then(onCopy)} />
        {turn === null ? null : (
          <IconButton
            icon={turn.direction === 'rtl' ? PilcrowLeft : PilcrowRight}
            label={strings.readingView.turn[turn.direction]}
            onPress={then(turn.onTurn)}
          />
        )}
        {actions === null ? null : (
          <>
            {actions.chosen === null ? null : (
              <IconButton
                icon={Link2}
                label={words.asEvidence(shorten(actions.chosen.label, LABEL))}
                onPress={then(() => actions.chosen?.onUse(span))}
              />
            )}
            <Separator orientation="vertical" className={styles.line ?? ''} />
            <MenuTrigger isOpen={isAdding} onOpenChange={onAdding}>
              <Button className={styles.add ?? ''}>
                <ListPlus size={16} strokeWidth={1.75} aria-hidden />
                {words.addAs}
              </Button>
              <Popover className={controls.popover ?? ''} placement="bottom start" offset={6}>
                <Menu
                  className={controls.menu ?? ''}
                  aria-label={words.addHeading}
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for takes the focus
                  autoFocus="first"
                  onAction={(key) => then(() => actions.onAdd(span, key as AddableSection))()}
                >
                  <MenuSection>
                    <Header className={controls.menuHeading ?? ''}>{words.addHeading}</Header>
                    {ADDABLE.map((section) => (
                      <MenuItem key={section} id={section} className={controls.menuItem ?? ''}>
                        <KindMark section={section} />
                        {strings.summary.kinds[section]}
                      </MenuItem>
                    ))}
                  </MenuSection>
                </Menu>
              </Popover>
            </MenuTrigger>
          </>
        )}
      </Toolbar>
    </div>
  );
}
