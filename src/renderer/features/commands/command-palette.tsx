import { useCallback, useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { CommandName } from '#shared/commands';
import { keyOf } from '#shared/keys';
import type { Keyboard } from '#shared/keys';
import { strings } from '../../ui/strings';
import { findCommands, recentCommands } from './find-commands';
import type { FoundCommand } from './find-commands';
import { Keys } from './keys';
import controls from '../../ui/controls.module.css';
import styles from './command-palette.module.css';

type PaletteProps = {
  readonly isOpen: boolean;
  readonly keyboard: Keyboard;
  /** Commands that can do nothing now. */
  readonly disabled: ReadonlySet<CommandName>;
  /** The names of the commands that were chosen last, the latest first. */
  readonly recent: readonly string[];
  /** The articles whose titles hold the words, the best few first. */
  readonly findArticles: (words: string) => readonly { readonly id: string; readonly title: string }[];
  readonly onClose: () => void;
  readonly onCommand: (name: CommandName) => void;
  readonly onArticle: (id: string) => void;
};

const words = strings.commands;
const ARTICLE = 'article:';

/** Every command and every article, found by typing and chosen with Enter. */
export function CommandPalette({ isOpen, onClose, onCommand, onArticle, ...rest }: PaletteProps) {
  const chosen = useRef<string | null>(null);
  const act = useRef({ onCommand, onArticle });
  useEffect(() => {
    act.current = { onCommand, onArticle };
  });
  const onGone = useCallback(() => {
    const key = chosen.current;
    chosen.current = null;
    if (key === null) return;
    // The focus goes back to where it was a frame after the palette has gone; a command may move it on.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (key.startsWith(ARTICLE)) act.current.onArticle(key.slice(ARTICLE.length));
        else act.current.onCommand(key as CommandName);
      }),
    );
  }, []);
  const choose = (key: string): void => {
    chosen.current = key;
    onClose();
  };
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words.palette}>
          <Finder {...rest} onChoose={choose} onClose={onClose} onGone={onGone} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type FinderProps = Pick<PaletteProps, 'keyboard' | 'disabled' | 'recent' | 'findArticles'> & {
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  /** The palette is no longer there: until then nothing behind it can have the focus. */
  readonly onGone: () => void;
};

function Finder({ keyboard, disabled, recent, findArticles, onChoose, onClose, onGone }: FinderProps) {
  useEffect(() => {
    // The field would only empty itself: a palette is left with one key.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', onEscape, true);
    return () => window.removeEventListener('keydown', onEscape, true);
  }, [onClose]);
  useEffect(() => onGone, [onGone]);
  const [query, setQuery] = useState('');
  const all = findCommands(query);
  // Nothing is typed yet: what was done last is likely to be done again.
  const last = query.trim() === '' ? recentCommands(recent) : [];
  const commands = all.filter(({ name }) => last.every((each) => each.name !== name));
  const articles = query.trim() === '' ? [] : findArticles(query);

  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens the palette is about to type */}
      <SearchField className={styles.search ?? ''} aria-label={words.find} autoFocus>
        <Input className={styles.input ?? ''} placeholder={words.find} />
      </SearchField>
      <Menu
        className={styles.list ?? ''}
        aria-label={words.palette}
        disabledKeys={disabled}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className={styles.empty}>{words.nothing(query)}</p>}
      >
        {commandSection(words.recent, last, keyboard)}
        {commandSection(words.commands, commands, keyboard)}
        {articles.length === 0 ? null : (
          <MenuSection>
            <Header className={controls.menuHeading ?? ''}>{words.articles}</Header>
            {articles.map(({ id, title }) => (
              <MenuItem key={id} id={`${ARTICLE}${id}`} className={styles.item ?? ''} textValue={title}>
                <bdi className={styles.title}>{title}</bdi>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}

/** A heading with the commands under it; nothing where there are none. */
function commandSection(heading: string, commands: readonly FoundCommand[], keyboard: Keyboard) {
  if (commands.length === 0) return null;
  return (
    <MenuSection>
      <Header className={controls.menuHeading ?? ''}>{heading}</Header>
      {commands.map(({ name, title }) => {
        const key = keyOf(name, keyboard);
        return (
          <MenuItem key={name} id={name} className={styles.item ?? ''} textValue={title}>
            <span className={styles.title}>{title}</span>
            {key === null ? null : <Keys accelerator={key} platform={keyboard.platform} />}
          </MenuItem>
        );
      })}
    </MenuSection>
  );
}
