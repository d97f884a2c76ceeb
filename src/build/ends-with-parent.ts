/**
 * Loaded before the code of a process that is to end with the one that started it (`node --import`): a build whose
 * command was killed would go on beside the next one, and leave its work behind.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}
