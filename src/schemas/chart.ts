import { z } from 'astro/zod';
import { idIn, name, provenance, sentence, words } from './fields.ts';
import { marked } from './marks.ts';

/** Counts of people below this could point to a person. */
const smallest = 10;

/** One bar: what it is, and its number, either written here or the sum of figures that have it already. */
const point = z
  .strictObject({
    label: name
      .max(34, { error: 'write at most 34 letters, so that the label fits a small phone' })
      .describe('What the bar is, or its year; up to 34 letters'),
    group: name.max(34).optional().describe('A heading above the bars that belong together'),
    kind: z
      .enum(['counted', 'estimated', 'recommended'])
      .default('counted')
      .describe('Only what was counted is drawn as a full bar'),
    value: z.number().nonnegative().optional().describe('The number, where no figure holds it yet'),
    figures: z
      .array(idIn('figures'))
      .min(1)
      .optional()
      .describe('Ids in figures.yaml whose values are added'),
  })
  .refine(({ value, figures }) => (value === undefined) !== (figures === undefined), {
    error: 'give a bar either its value, or the figures that hold it: one of the two',
  });

type Named = { label: string; group?: string | undefined };

/** Whether bars make a whole table: every group, or the one there is without groups, has the same labels once. */
function hasEachOnce(points: readonly Named[]): boolean {
  const groups = [...Map.groupBy(points, ({ group }) => group).values()].map((bars) =>
    bars.map(({ label }) => label),
  );
  const [first = []] = groups;
  const isWhole = groups.every((labels) => labels.join('\n') === first.join('\n'));
  const isMixed = new Set(points.map(({ group }) => group === undefined)).size > 1;
  return isWhole && !isMixed && new Set(first).size === first.length;
}

/** Published numbers, shown as a chart, as a table and as a file; one alone has no chart. Its id is the name of the file. */
export const chart = z
  .strictObject({
    title: name.describe('What the numbers are about'),
    says: words.describe('One sentence that says what the chart shows'),
    unit: marked(sentence.or(z.literal('%')), { shown: 'name' }).describe(
      'What is counted, for example people; or %',
    ),
    base: words.describe('One sentence: of what, where and when it was counted'),
    caveats: z
      .array(words)
      .min(1, { error: 'say at least one thing the numbers do not tell' })
      .describe('What the numbers do not tell, one plain sentence each'),
    points: z
      .array(point)
      .min(1, { error: 'a chart shows at least one number' })
      .describe('The bars; one alone is shown as a table, without a drawing'),
    yearlyTotals: z
      .boolean()
      .default(false)
      .describe('True only for totals of a year and the whole area that the council published'),
    ...provenance,
  })
  .refine(({ points }) => hasEachOnce(points), {
    error:
      'give each bar a label of its own; with groups, give each group the same labels in order',
    path: ['points'],
  })
  .superRefine(({ unit, points, yearlyTotals }, context) => {
    if (unit === '%' || yearlyTotals) return;
    for (const [index, { value }] of points.entries())
      if (value !== undefined && value > 0 && value < smallest)
        context.addIssue({
          code: 'custom',
          path: ['points', index, 'value'],
          message: `numbers under ${smallest} could point to a person: leave the bar out`,
        });
  });

export type ChartData = z.infer<typeof chart>;
