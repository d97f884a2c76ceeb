import { isLocked } from '../drafts/locks.ts';

/** What goes wrong where a disk is full, or a folder cannot be written. */
const noRoom = /^(?:EACCES|EDQUOT|ENOSPC|EPERM|EROFS)$/;

/** What a person at the desk is told of a failure that nobody expected. */
export function failure(error: Error & { code?: unknown }): { words: string; status: 500 | 503 } {
  if (isLocked(error))
    return {
      words:
        'Another program is at work on the history of the project just now. What you typed is kept. Go back, and try again in a minute.',
      status: 503,
    };
  if (noRoom.test(String(error.code)))
    return {
      words:
        'Not saved: this computer cannot write in the folder of the project, or its disk is full. Go back: what you typed still stands there. Tell whoever looks after the desk.',
      status: 503,
    };
  return {
    words:
      'Something went wrong here. What you typed is kept. Go back and try again; if it happens again, tell whoever looks after the desk.',
    status: 500,
  };
}
