import { useId, useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import type { ReviewedEntity } from '#core/library/correct-entities';
import { isEntitySection, nameKey } from '#core/library/entity';
import type { EntitySection } from '#core/library/entity';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { MergeList } from './merge-list';
import type { WantedEntity } from './plan-correction';
import controls from '../../ui/controls.module.css';
import styles from './entity-dialog.module.css';

const words = strings.entities;

/** Where a correction holds. */
export type CorrectionScope = 'article' | 'library';

/** What the entity is, or that it is nothing. */
type Kind = EntitySection | 'nobody';

type EntityDialogProps = {
  readonly entity: ReviewedEntity;
  /** The other people, organisations and places of the article. */
  readonly others: readonly ReviewedEntity[];
  /** The names that can be made entries of their own. */
  readonly splittable: readonly string[];
  readonly onSave: (wanted: WantedEntity, scope: CorrectionScope) => void;
  readonly onSplit: (name: string) => void;
  readonly onClose: () => void;
};

/** Sets right who or what an entity is: its name, its kind, with whom it is one, and whose its other names are. */
export function EntityDialog({ entity, others, splittable, onSave, onSplit, onClose }: EntityDialogProps) {
  const id = useId();
  const { item, section } = entity;
  const [name, setName] = useState(item.name);
  const [kind, setKind] = useState<Kind>(isEntitySection(section) ? section : 'nobody');
  const [merged, setMerged] = useState<ReadonlySet<string>>(new Set());
  const [scope, setScope] = useState<CorrectionScope>('article');
  const [isRefused, setRefused] = useState(false);
  const sorted = useMemo(() => likeFirst(others, item.name), [others, item.name]);
  const isOut = kind === 'nobody';

  function save(event: FormEvent): void {
    event.preventDefault();
    const written = name.trim().replaceAll(/\s+/gu, ' ');
    if (!isOut && nameKey(written) === '') {
      setRefused(true);
      return;
    }
    const chosen = isOut ? [] : others.filter((other) => merged.has(other.item.id));
    onSave({ entity, is: isOut ? null : { section: kind, name: written }, merged: chosen }, scope);
  }

  return (
    <Dialog
      title={words.title(item.name)}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={controls.outlined} onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" form={`${id}-form`} className={controls.primary}>
            {words.saved}
          </button>
        </>
      }
    >
      <form id={`${id}-form`} className={styles.form} onSubmit={save}>
        <div className={styles.line}>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            className={controls.field}
            type="text"
            dir="auto"
            maxLength={200}
            value={name}
            disabled={isOut}
            aria-invalid={isRefused}
            onChange={({ target }) => setName(target.value)}
          />
          <label htmlFor={`${id}-kind`}>{words.kind}</label>
          <select
            id={`${id}-kind`}
            className={controls.field}
            value={kind}
            onChange={({ target }) => setKind(target.value as Kind)}
          >
            {Object.entries(words.kinds).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            <option value="nobody">{words.nobody}</option>
          </select>
        </div>
        {isRefused ? (
          <p role="alert" className={styles.alert}>
            {words.noName}
          </p>
        ) : null}
        {isOut || others.length === 0 ? null : <MergeList entities={sorted} chosen={merged} onChoose={setMerged} />}
        {splittable.length === 0 || isOut ? null : (
          <section className={styles.group} aria-labelledby={`${id}-split`}>
            <h3 id={`${id}-split`}>{words.split}</h3>
            <p className={styles.hint}>{words.splitHint}</p>
            <ul className={styles.names}>
              {splittable.map((alias) => (
                <li key={alias}>
                  <bdi>{alias}</bdi>
                  <button
                    type="button"
                    className={controls.link}
                    aria-label={words.splitOff(alias)}
                    onClick={() => onSplit(alias)}
                  >
                    {words.splitShort}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <fieldset className={styles.group}>
          <legend>{words.scope}</legend>
          {(['article', 'library'] as const).map((each) => (
            <label key={each} className={styles.check}>
              <input type="radio" name={`${id}-scope`} checked={scope === each} onChange={() => setScope(each)} />
              {words.scopes[each]}
            </label>
          ))}
          {scope === 'library' ? <p className={styles.hint}>{words.libraryHint}</p> : null}
        </fieldset>
      </form>
    </Dialog>
  );
}

/** Those first that share a word with the name, or its first letters: they are most likely the same. */
function likeFirst(entities: readonly ReviewedEntity[], name: string): readonly ReviewedEntity[] {
  const parts = new Set(nameKey(name).split(' '));
  const initials = initialsOf(name);
  const isLike = ({ item }: ReviewedEntity): boolean => {
    const key = nameKey(item.name);
    return (
      key.split(' ').some((part) => parts.has(part)) || initialsOf(item.name) === nameKey(name) || key === initials
    );
  };
  const like = entities.filter(isLike);
  return [...like, ...entities.filter((entity) => !like.includes(entity))];
}

function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap((part) => part.match(/^./u) ?? []);
  return letters.length < 2 ? '' : nameKey(letters.join(''));
}
