import * as v from 'valibot';

/** The value of a JSON text if it has the shape of the schema, else null; never throws, never keeps a prototype key. */
export function parseJson<const TSchema extends v.GenericSchema>(
  text: string,
  schema: TSchema,
): v.InferOutput<TSchema> | null {
  const value = parseSafely(text);
  const result = value === undefined ? null : v.safeParse(schema, value);
  return result?.success ? result.output : null;
}

/** The value of a JSON text with no `__proto__` key anywhere in it; undefined for a text that is not JSON. */
export function parseSafely(text: string): unknown {
  try {
    return text.includes('__proto__') || text.includes('\\u') ? JSON.parse(text, dropPrototype) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dropPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
