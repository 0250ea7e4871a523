/** An expected failure as a value: what happened (`message`), and what the person can do about it (`action`). */
export type AppError = {
  readonly code: string;
  readonly message: string;
  readonly action?: string;
};

/** The outcome of anything that may fail for reasons outside the program; bugs are exceptions instead. */
export type Result<T, E extends AppError = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps an expected failure; `action` is a sentence that tells the person what to do next. */
export function fail(code: string, message: string, action?: string): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: action === undefined ? { code, message } : { code, message, action } };
}

/** Closes a union: a case that was forgotten does not compile, and throws if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
