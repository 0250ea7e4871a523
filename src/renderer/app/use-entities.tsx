import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReviewedEntity } from '#core/library/correct-entities';
import { ENTITY_SECTIONS, isEntitySection } from '#core/library/entity';
import type { EntityRule } from '#core/library/entity-rule';
import type { StepName } from '#core/library/steps';
import type { OpenArticle } from '#shared/ipc/messages';
import type { Correction } from '#shared/ipc/review-schemas';
import { useBridge } from '../bridge/bridge-context';
import { EntityDialog } from '../features/entities/entity-dialog';
import type { CorrectionScope } from '../features/entities/entity-dialog';
import { isSetRight, planCorrection, planSplit, ruleOf, splittableNames } from '../features/entities/plan-correction';
import type { WantedEntity } from '../features/entities/plan-correction';
import { RulesDialog } from '../features/entities/rules-dialog';
import type { AnyReviewedItem } from '../ui/evidence-index';
import { strings } from '../ui/strings';
import type { Decide } from './use-added-items';
import type { ReviewedArticle } from './use-evidence';
import { useFailures } from './use-failures';
import { useKeep } from './use-keep';
import type { StepCommands } from './use-steps';

type EntitiesInput = {
  readonly open: OpenArticle | null;
  readonly reviewed: ReviewedArticle | null;
  readonly rules: readonly EntityRule[];
  /** What is decided about items that are no matter of rules. */
  readonly decide: Decide;
  /** The name under which decisions are made; empty for that of the computer's user. */
  readonly by: string;
  readonly steps: StepCommands;
  readonly isReadOnly: boolean;
};

/** The correction of people, organisations and places in the open article and, by rules, in the whole library. */
export function useEntities(input: EntitiesInput): {
  readonly deciding: Decide & { readonly onCorrect: (reviewed: AnyReviewedItem) => void };
  readonly showRules: () => void;
  readonly dialogs: ReactNode;
} {
  const { open, reviewed, rules, decide, by, steps, isReadOnly } = input;
  const bridge = useBridge();
  const failures = useFailures();
  const keep = useKeep(steps);
  const { tell } = steps;
  const [correctedId, setCorrectedId] = useState<string | null>(null);
  const [showsRules, setShowsRules] = useState(false);
  const article = useMemo(() => (open === null ? null : { id: open.article.id, text: open.article.text }), [open]);
  const entities = useMemo(() => entitiesOf(reviewed), [reviewed]);
  const entity = entities.find(({ item }) => item.id === correctedId);

  const save = useCallback(
    async function correctNow(correction: Correction, kind: StepName['kind'], label: string): Promise<boolean> {
      const { reviews, kept } = correction;
      const what = `${kind} ${label}`;
      const author = by === '' ? {} : { by };
      const named = reviews.map((review) => ({ ...review, ...author }));
      const result = await bridge.reviews.correct(
        { reviews: named, kept },
        { kind, label: label.slice(0, 200), count: 1 },
      );
      if (!result.ok) {
        failures.failed(what, strings.entities.failed, result.error, () => void correctNow(correction, kind, label));
        return false;
      }
      failures.saved(what);
      await tell();
      return true;
    },
    [bridge, by, failures, tell],
  );

  const guarded = useMemo((): Decide => {
    const asWhole = (item: AnyReviewedItem) =>
      article !== null && isEntitySection(item.section) && item.ruled !== undefined ? article : null;
    return {
      onVerdict: (item, verdict) => {
        const whole = asWhole(item);
        const isOfParts = verdict === 'rejected' && item.parts?.some((part) => part.by === 'rule') === true;
        if (whole === null || !isOfParts) decide.onVerdict(item, verdict);
        else {
          const wanted = { entity: item as ReviewedEntity, is: null, merged: [] };
          void save(planCorrection(whole, wanted), 'reject', nameOf(item));
        }
      },
      onEdit: (item, edit) => {
        const whole = asWhole(item);
        if (whole === null || edit.name === undefined || !isEntitySection(item.section))
          return decide.onEdit(item, edit);
        const is = { section: item.section, name: edit.name };
        const wanted = { entity: item as ReviewedEntity, is, merged: [], edit };
        return save(planCorrection(whole, wanted), 'edit', nameOf(item));
      },
    };
  }, [article, decide, save]);

  async function correct(wanted: WantedEntity, scope: CorrectionScope): Promise<void> {
    if (article === null) return;
    setCorrectedId(null);
    const label = wanted.is?.name ?? wanted.entity.item.name;
    const kind = wanted.merged.length > 0 ? 'merge' : wanted.is === null ? 'reject' : 'correct';
    if (scope === 'article') {
      await save(planCorrection(article, wanted), kind, label);
      return;
    }
    const record = { id: null, articleId: null, ...ruleOf(wanted) };
    const isOwn = [wanted.entity, ...wanted.merged].some(isSetRight);
    const here = isOwn ? planCorrection(article, wanted) : { reviews: [], kept: [] };
    await save({ ...here, kept: [...here.kept, { type: 'put', kind: 'rule', record }] }, 'write-rule', label);
  }

  async function split(name: string): Promise<void> {
    const plan = article === null || entity === undefined ? null : planSplit(article, entity, name);
    setCorrectedId(null);
    if (plan !== null) await save(plan, 'split', name);
  }

  const dialogs = (
    <>
      {entity === undefined || article === null ? null : (
        <EntityDialog
          key={entity.item.id}
          entity={entity}
          others={entities.filter((other) => other !== entity && other.state !== 'rejected')}
          splittable={splittableNames(article, entity)}
          onSave={(wanted, scope) => void correct(wanted, scope)}
          onSplit={(name) => void split(name)}
          onClose={() => setCorrectedId(null)}
        />
      )}
      <RulesDialog
        isOpen={showsRules}
        rules={rules}
        isReadOnly={isReadOnly}
        onSave={(id, rule) => {
          const record = { id, articleId: null, ...rule };
          const label = rule.is?.name ?? rule.names.join(', ').slice(0, 200);
          void keep([{ type: 'put', kind: 'rule', record }], { kind: 'write-rule', label, count: 1 });
        }}
        onDelete={({ id, is, names }) => {
          const label = is?.name ?? names.join(', ').slice(0, 200);
          void keep([{ type: 'delete', kind: 'rule', id }], { kind: 'delete-rule', label, count: 1 });
        }}
        onClose={() => setShowsRules(false)}
      />
    </>
  );
  const onCorrect = useCallback(
    ({ item, section }: AnyReviewedItem) => {
      if (isEntitySection(section) && !isReadOnly) setCorrectedId(item.id);
    },
    [isReadOnly],
  );
  const showRules = useCallback(() => setShowsRules(true), []);
  return { deciding: { ...guarded, onCorrect }, showRules, dialogs };
}

function entitiesOf(reviewed: ReviewedArticle | null): readonly ReviewedEntity[] {
  const sections = reviewed?.reviewed.sections;
  return sections === undefined
    ? []
    : ENTITY_SECTIONS.flatMap((section): readonly ReviewedEntity[] => sections[section]);
}

function nameOf({ item }: AnyReviewedItem): string {
  return 'name' in item ? item.name : '';
}
