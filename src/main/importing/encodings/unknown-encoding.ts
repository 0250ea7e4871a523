import { fail } from '#core/result';
import type { Result } from '#core/result';

/** The refusal of an encoding that no decoder knows. */
export function unknownEncoding(encoding = ''): Result<never> {
  return fail('unknown-encoding', `There is no encoding called ${encoding}.`, 'Choose another.');
}
