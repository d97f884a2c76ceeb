import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where the axe stands that @axe-core/playwright brings. */
export const axeFile = createRequire(require.resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

const levels = ['a', 'aa', 'aaa'];

/** The rules by which every page is looked at: WCAG 2.0 to 2.2 at every level, and good practice. */
export const accessibilityTags = [
  ...['wcag2', 'wcag21', 'wcag22'].flatMap((version) => levels.map((level) => version + level)),
  'best-practice',
];

type Axe = { version: string; getRules(tags: string[]): { ruleId: string }[] };
const axe = () => require(axeFile) as Axe;

/** The names of those rules. */
export const accessibilityRules = (): string[] =>
  axe()
    .getRules(accessibilityTags)
    .map(({ ruleId }) => ruleId);

export const accessibilityTool = (): string => `axe ${axe().version}`;
