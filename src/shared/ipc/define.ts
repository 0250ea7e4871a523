import type { GenericSchema, InferOutput } from 'valibot';
import { strictTuple } from 'valibot';

declare const resultType: unique symbol;

/** One request channel: the schema its arguments must pass before a handler runs, and the type it answers with. */
export type RequestChannel<Args extends readonly unknown[], Answer> = {
  readonly args: GenericSchema<unknown, Args>;
  readonly [resultType]?: Answer;
};

/** Declares a request channel by the schemas of its arguments; `Answer` is given by `answers<T>()`. */
export function request<const Schemas extends readonly GenericSchema[], Answer>(
  schemas: Schemas,
  _answer: { readonly [resultType]?: Answer },
): RequestChannel<{ [K in keyof Schemas]: InferOutput<Schemas[K]> }, Answer> {
  return { args: strictTuple([...schemas]) as never };
}

/** Names the type a channel answers with; it exists only for the compiler. */
export function answers<Answer>(): { readonly [resultType]?: Answer } {
  return {};
}

/** The arguments of a channel. */
export type ArgsOf<C> = C extends RequestChannel<infer Args, unknown> ? Args : never;

/** What a channel answers with. */
export type AnswerOf<C> = C extends { readonly [resultType]?: infer Answer } ? Answer : never;
