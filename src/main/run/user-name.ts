import { userInfo } from 'node:os';

/** The name of the person at this computer, as the system has it. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name to give.
    return 'unknown';
  }
}
