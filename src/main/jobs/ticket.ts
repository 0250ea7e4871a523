/** Shared with a thread: of a question that waits there, either the thread begins it or main takes it back, never both. */
export type Ticket = Int32Array;

const [WAITING, BEGUN, TAKEN_BACK] = [0, 1, 2];

/** The ticket of a question that waits. */
export function newTicket(): Ticket {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Begins a question; false where it was taken back, and is another's to answer. */
export function mayBegin(ticket: Ticket): boolean {
  return Atomics.compareExchange(ticket, 0, WAITING, BEGUN) === WAITING;
}

/** Takes a question back; false where it is begun already. */
export function takeBack(ticket: Ticket): boolean {
  return Atomics.compareExchange(ticket, 0, WAITING, TAKEN_BACK) === WAITING;
}
