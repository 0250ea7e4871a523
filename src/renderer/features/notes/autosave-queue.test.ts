import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '#core/library/note';
import type { Result } from '#core/result';
import type { NoteInput } from '#shared/ipc/schemas';
import { createAutosaveQueue } from './autosave-queue';

type Call = { readonly input: NoteInput; readonly answer: (result: Result<Note>) => void };

function saver() {
  const calls: Call[] = [];
  const save = (input: NoteInput) => new Promise<Result<Note>>((answer) => calls.push({ input, answer }));
  const succeed = (call: Call | undefined, id = call?.input.id ?? 'n1') =>
    call?.answer({ ok: true, value: { ...call.input, id, createdAt: '', updatedAt: '' } });
  return { calls, save, succeed };
}

const note = (markdown: string, id: string | null = 'n1'): NoteInput => ({ id, articleId: 'a', markdown });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createAutosaveQueue', () => {
  it('saves once after a pause, and says "saved" only after the answer', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.edit('n1', note('a'));
    await vi.advanceTimersByTimeAsync(300);
    queue.edit('n1', note('ab'));
    await vi.advanceTimersByTimeAsync(399);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls.map(({ input }) => input.markdown)).toEqual(['ab']);
    expect(queue.state().phase).toBe('saving');
    succeed(calls[0]);
    await settle();
    expect(queue.state().phase).toBe('saved');
  });

  it('never runs two saves of one note, and sends the last words typed meanwhile', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.edit('new', note('a', null));
    const flushed = queue.flush();
    queue.edit('new', note('abc', null));
    void queue.flush();
    expect(calls).toHaveLength(1);
    succeed(calls[0], 'n7');
    await settle();
    expect(calls).toHaveLength(2);
    expect(calls[1]?.input).toEqual({ id: 'n7', articleId: 'a', markdown: 'abc', over: 'a' });
    succeed(calls[1]);
    await flushed;
    expect(queue.keyOf('n7')).toBe('new');
    expect(queue.createdIn('a')).toEqual([{ key: 'new', id: 'n7' }]);
  });

  it('never saves into another library words that were typed in the one before, and keeps them', async () => {
    const { calls, save } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.edit('new', { id: null, articleId: null, markdown: 'of the first' });
    queue.forget('saved');
    queue.strand('The library is closed.');
    await vi.advanceTimersByTimeAsync(60_000);
    await queue.flush();
    expect(calls).toHaveLength(0);
    expect(queue.state()).toMatchObject({ phase: 'failed', error: { message: 'The library is closed.' } });
    expect(queue.unsaved()).toEqual([{ articleId: null, markdown: 'of the first' }]);
    queue.edit('next', { id: null, articleId: null, markdown: 'of the second' });
    await vi.advanceTimersByTimeAsync(400);
    expect(calls.map(({ input }) => input.markdown)).toEqual(['of the second']);
  });

  it('keeps the words and the reason of a failed save until one succeeds', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.edit('n1', note('words'));
    void queue.flush();
    calls[0]?.answer({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
    await settle();
    expect(queue.state()).toMatchObject({ phase: 'failed', error: { code: 'disk-full' } });
    expect(queue.textOf('n1')).toBe('words');
    void queue.flush();
    succeed(calls[1]);
    await settle();
    expect(queue.state().phase).toBe('saved');
  });

  it('tries a failed save again by itself, with the latest words, and not once the note is discarded', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400, 2_000);
    const full = { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } } as const;
    queue.edit('n1', note('a'));
    void queue.flush();
    calls[0]?.answer(full);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(calls).toHaveLength(2);
    expect(queue.state().phase).toBe('failed');
    queue.edit('n1', note('ab'));
    succeed(calls[1]);
    await vi.advanceTimersByTimeAsync(400);
    expect(calls.map(({ input }) => input.markdown)).toEqual(['a', 'a', 'ab']);
    const discarded = queue.discard('n1');
    calls[2]?.answer(full);
    await discarded;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toHaveLength(3);
  });

  it('takes a broken channel for a failed save', async () => {
    const queue = createAutosaveQueue(() => Promise.reject(new Error('gone')), 400);
    queue.edit('n1', note('words'));
    await queue.flush();
    expect(queue.state()).toMatchObject({ phase: 'failed', error: { message: 'gone' } });
  });

  it('discards only after the running save, so that the note can be removed by its id', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.edit('new', note('a', null));
    void queue.flush();
    const discarded = queue.discard('new');
    succeed(calls[0], 'n9');
    expect(await discarded).toBe('n9');
    expect(queue.textOf('new')).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toHaveLength(1);
  });

  describe('follow', () => {
    async function savedAs(words: string) {
      const { save, succeed, calls } = saver();
      const queue = createAutosaveQueue(save, 400);
      queue.edit('k', note(words, null));
      void queue.flush();
      succeed(calls[0], 'n7');
      await settle();
      return queue;
    }
    const library = (markdown: string) => [{ id: 'n7', markdown }];

    it('takes over what the library holds instead of the saved words, once it has seen those there', async () => {
      const queue = await savedAs('mine');
      queue.follow('a', []);
      expect(queue.textOf('k')).toBe('mine');
      queue.follow('a', library('mine'));
      queue.follow('a', library('undone'));
      expect(queue.textOf('k')).toBe('undone');
      expect(queue.turnOf('k')).toBe(1);
      expect(queue.unsaved()).toEqual([]);
    });

    it('forgets a note that the library no longer has', async () => {
      const queue = await savedAs('mine');
      queue.follow('a', library('mine'));
      queue.follow('a', []);
      expect(queue.textOf('k')).toBeNull();
      expect(queue.createdIn('a')).toEqual([]);
      expect(queue.turnOf('k')).toBe(-1);
    });

    it('tells it by another state also where nothing was typed: what goes by the state is drawn anew', () => {
      const queue = createAutosaveQueue(saver().save, 400);
      queue.begin('n7', note('as it was', 'n7'));
      queue.follow('a', library('as it was'));
      const [before, heard] = [queue.state(), vi.fn<() => void>()];
      queue.subscribe(heard);
      queue.follow('a', library('from another window'));
      expect(heard).toHaveBeenCalledTimes(1);
      expect(queue.state()).not.toBe(before);
      expect(queue.state()).toEqual({ phase: 'idle' });
    });

    it('never touches words that are not saved yet, nor those of another article', async () => {
      const queue = await savedAs('mine');
      queue.follow('a', library('mine'));
      queue.follow('b', []);
      expect(queue.textOf('k')).toBe('mine');
      queue.edit('k', note('mine and more', 'n7'));
      queue.follow('a', library('undone'));
      expect(queue.textOf('k')).toBe('mine and more');
    });
  });

  it('says which text the words were written over, and goes on over those of both where another window wrote too', async () => {
    const { calls, save } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.begin('n1', note('one'));
    queue.edit('n1', note('one mine'));
    void queue.flush();
    expect(calls[0]?.input).toMatchObject({ markdown: 'one mine', over: 'one' });
    queue.edit('n1', note('one mine more'));
    calls[0]?.answer({ ok: true, value: { ...note('theirs one mine'), id: 'n1', createdAt: '', updatedAt: '' } });
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.textOf('n1')).toBe('theirs one mine more');
    expect(queue.turnOf('n1')).toBe(1);
    expect(calls[1]?.input).toMatchObject({ markdown: 'theirs one mine more', over: 'theirs one mine' });
  });

  it('takes over what another window wrote right after a save of its own, but no list from before it', async () => {
    const { calls, save, succeed } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.begin('n1', note('one'));
    queue.edit('n1', note('one two'));
    void queue.flush();
    succeed(calls[0]);
    await settle();
    queue.follow('a', [{ id: 'n1', markdown: 'one' }]);
    expect(queue.textOf('n1')).toBe('one two');
    queue.follow('a', [{ id: 'n1', markdown: 'one two theirs' }]);
    expect(queue.textOf('n1')).toBe('one two theirs');
  });

  it('writes nothing for a note that was only opened', async () => {
    const { calls, save } = saver();
    const queue = createAutosaveQueue(save, 400);
    queue.begin('n1', note('one'));
    await queue.flush();
    expect(calls).toEqual([]);
    expect(queue.unsaved()).toEqual([]);
  });
});
