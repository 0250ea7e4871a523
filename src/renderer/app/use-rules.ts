import type { EntityRule } from '#core/library/entity-rule';
import { useKept } from '../bridge/use-kept';

const NONE: readonly EntityRule[] = [];

/** The rules of the library about names, kept up with every change; none before they are read. */
export function useRules(): readonly EntityRule[] {
  return useKept('rule') ?? NONE;
}
