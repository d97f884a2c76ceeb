/** The script in the head: by itself it covers, marks, leaves, and keeps what was left from showing. */
import { watchExit } from './visit/guard.ts';

watchExit();
