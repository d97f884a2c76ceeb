import { dangerRules } from '../../text/danger-en-GB.ts';
import { dangerWords } from '../../text/danger-in-other-languages.ts';
import { dangerTest } from '../query/danger.ts';
import { readRules, type DangerRules } from '../query/danger-rules.ts';
import type { Linear } from '../query/linear.ts';
import { dangerModel, type Said } from '../training/danger-model.ts';

/** The rules by which danger is heard, in every language, with their words as they are read. */
export const heardRules = (): DangerRules => readRules({ ...dangerRules, languages: dangerWords });

/** What all that is asked teaches of danger, beside the rules. */
export const learnDanger = (asked: Said[]): Linear => dangerModel(asked, dangerTest(heardRules()));
