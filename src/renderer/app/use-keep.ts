import { useCallback } from 'react';
import type { KeptRecord } from '#core/library/kept';
import type { StepName } from '#core/library/steps';
import type { KeptInput } from '#shared/ipc/kept-schemas';
import { useBridge } from '../bridge/bridge-context';
import { strings } from '../ui/strings';
import { useFailures } from './use-failures';
import type { StepCommands } from './use-steps';

/** Saves changes of kept records as one step, says what was done and offers to take it back; null where it failed. */
export type Keep = (
  inputs: readonly KeptInput[],
  step: Omit<StepName, 'record'>,
) => Promise<readonly KeptRecord[] | null>;

/** See Keep. */
export function useKeep({ tell }: StepCommands): Keep {
  const bridge = useBridge();
  const failures = useFailures();
  return useCallback(
    async function save(inputs: Parameters<Keep>[0], step: Parameters<Keep>[1]): ReturnType<Keep> {
      const result = await bridge.kept.save([...inputs], step);
      const what = `${step.kind} ${step.label}`;
      if (result.ok) {
        failures.saved(what);
        await tell();
        return result.value;
      }
      failures.failed(what, strings.annotations.failed, result.error, () => void save(inputs, step));
      return null;
    },
    [bridge, failures, tell],
  );
}
