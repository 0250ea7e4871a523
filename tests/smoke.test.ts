import { expect, test } from 'vitest';
import { ok } from '#core/result';
test('ok', () => expect(ok(1).value).toBe(1));
