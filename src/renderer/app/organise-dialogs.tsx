import type { Highlight } from '#core/library/highlight';
import type { KeptRecord } from '#core/library/kept';
import type { Organisation, Organised } from '#core/library/organised';
import type { Narrowing } from '#core/library/saved-search';
import type { Bridge } from '#shared/ipc/contract';
import { useBridge } from '../bridge/bridge-context';
import { AssignDialog } from '../features/organise/assign-dialog';
import type { Choice } from '../features/organise/assign-dialog';
import {
  changeTagEdit,
  cleanName,
  collectEdit,
  isSameName,
  nameCollectionEdit,
  newTagEdit,
  saveSearchEdit,
  tagEdit,
} from '../features/organise/edits';
import type { Edit } from '../features/organise/edits';
import { NameDialog } from '../features/organise/name-dialog';
import type { Latest } from '../ui/latest';
import { strings } from '../ui/strings';

/** Which dialog about tags, collections and searches is open. */
export type OrganiseDialog =
  | { readonly what: 'tags' | 'collections'; readonly articleIds: readonly string[] }
  | {
      readonly what: 'rename';
      readonly kind: 'tag' | 'collection' | 'search';
      readonly id: string;
      readonly onClosed?: () => void;
    }
  | { readonly what: 'save-search' };

type OrganiseDialogsProps = {
  readonly dialog: OrganiseDialog | null;
  readonly organisation: Organisation;
  readonly search: { readonly query: Latest<string>; readonly narrowing: Narrowing };
  readonly onSave: (edit: Edit) => Promise<readonly KeptRecord[] | null>;
  readonly onClose: () => void;
};

/** The dialogs that put tags on, put articles into collections, and name tags, collections and searches. */
export function OrganiseDialogs({ dialog, organisation, search, onSave, onClose }: OrganiseDialogsProps) {
  const words = strings.organise;
  const bridge = useBridge();
  if (dialog === null) return null;
  const { tags, collections, searches } = organisation;
  const save = (edit: Edit): void => void onSave(edit);
  switch (dialog.what) {
    case 'tags': {
      const { articleIds } = dialog;
      return (
        <AssignDialog
          title={words.assign.tags(articleIds.length)}
          find={words.assign.findTag}
          choices={tags.map((tag) => choiceOf(tag, tag.hue, articleIds))}
          onToggle={({ id, has }) => {
            const tag = tags.find((each) => each.id === id);
            if (tag) save(tagEdit(tag, articleIds, has !== 'all'));
          }}
          onNew={(name) =>
            void makeAndAssign(newTagEdit(name, null), (made) => tagEdit(made, articleIds, true), onSave)
          }
          onClose={onClose}
        />
      );
    }
    case 'collections': {
      const { articleIds } = dialog;
      return (
        <AssignDialog
          title={words.assign.collections(articleIds.length)}
          find={words.assign.findCollection}
          choices={collections.map((each) => choiceOf(each, undefined, articleIds))}
          onToggle={({ id, has }) => {
            const collection = collections.find((each) => each.id === id);
            if (collection) save(collectEdit(collection, articleIds, has !== 'all', Date.now()));
          }}
          onNew={(name) =>
            void makeAndAssign(
              nameCollectionEdit(null, name),
              (made) => collectEdit(made, articleIds, true, Date.now()),
              onSave,
            )
          }
          onClose={onClose}
        />
      );
    }
    case 'save-search':
      return (
        <NameDialog
          title={words.naming.newSearch}
          name={search.query.current()}
          warning={() => null}
          onSave={(name) => save(saveSearchEdit(null, name, search.query.current(), search.narrowing))}
          onClose={onClose}
        />
      );
    default: {
      const { kind, id } = dialog;
      const tag = kind === 'tag' ? tags.find((each) => each.id === id) : undefined;
      const found = tag ?? (kind === 'collection' ? collections : searches).find((each) => each.id === id);
      if (found === undefined) return null;
      return (
        <NameDialog
          title={words.naming.rename(found.name)}
          name={found.name}
          {...(tag ? { hue: tag.hue } : {})}
          warning={(name) => {
            const same = tags.find((each) => each.id !== id && isSameName(each.name, cleanName(name)));
            return tag && same ? words.naming.merges(same.name) : null;
          }}
          onSave={(name, hue) => {
            const saved = searches.find((each) => each.id === id);
            if (tag) void allHighlights(bridge).then((all) => save(changeTagEdit(tags, tag, name, hue, all)));
            else if (kind === 'collection') save(nameCollectionEdit(id, name));
            else if (saved) save(saveSearchEdit(id, name, saved.query, saved.narrowing));
          }}
          onClose={onClose}
        />
      );
    }
  }
}

/** The marked words of the whole library. */
async function allHighlights(bridge: Bridge): Promise<readonly Highlight[]> {
  return JSON.parse(await bridge.kept.list('highlight')) as readonly Highlight[];
}

function choiceOf(own: Organised, hue: string | null | undefined, articleIds: readonly string[]): Choice {
  const has = new Set(own.articleIds);
  const count = articleIds.filter((id) => has.has(id)).length;
  return {
    id: own.id,
    name: own.name,
    ...(hue === undefined ? {} : { hue }),
    has: count === 0 ? 'none' : count === articleIds.length ? 'all' : 'some',
  };
}

type MadeTag = Organised<{ readonly hue: string | null }>;

/** Makes a tag or a collection and puts the articles to it; each is a step, since the one is known only when it is made. */
async function makeAndAssign(
  make: Edit,
  assign: (made: MadeTag) => Edit,
  onSave: OrganiseDialogsProps['onSave'],
): Promise<void> {
  const [made] = (await onSave(make)) ?? [];
  if (!made || !('name' in made) || made.name === null) return;
  await onSave(assign({ id: made.id, name: made.name, hue: null, articleIds: [] }));
}
