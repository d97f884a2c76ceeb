import { contentRoot } from '../entries/collections.ts';
import { markOf } from '../lib/folder-mark.ts';
import { today } from './query.ts';

const mark = markOf(['src', contentRoot], today(), process.env['BASE_PATH'] ?? '');

/** The mark that every page of this build carries, so that a page in view can tell its own kind from any other. */
export const buildMark = (): string => mark;
