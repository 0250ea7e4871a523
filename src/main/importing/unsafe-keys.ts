/** Names that a header of a text gives no value: an object has them from elsewhere. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
