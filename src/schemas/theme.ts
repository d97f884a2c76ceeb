import { z } from 'astro/zod';
import { themeProblems } from '../lib/theme.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: 'write a colour as #rrggbb, in quotes, for example "#0b4a55"',
});

const mostBytes = 1500;

const shapes = 'path|circle|ellipse|rect|polygon|line|polyline';
const numbers = `"[-+.,\\d\\seE%]*"|'[-+.,\\d\\seE%]*'`;
const paint = `(?:#[0-9a-fA-F]{3,8}|var\\(--[a-z-]+\\)|[a-zA-Z]+)`;
/** What an attribute of a shape may say, by its name: where it is, and how it is painted. */
const attributes = [
  `(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|opacity|(?:fill|stroke)-opacity|stroke-(?:width|dasharray|dashoffset|miterlimit))=(?:${numbers})`,
  `d=(?:"[MmLlHhVvCcSsQqTtAaZz\\d\\s.,eE+-]*"|'[MmLlHhVvCcSsQqTtAaZz\\d\\s.,eE+-]*')`,
  `(?:fill|stroke)=(?:"${paint}"|'${paint}')`,
  `(?:(?:fill|clip)-rule|stroke-line(?:cap|join))=(?:"[a-z]+"|'[a-z]+')`,
  `transform=(?:"[a-zA-Z\\d\\s.,()+-]*"|'[a-zA-Z\\d\\s.,()+-]*')`,
];
const painted = `(?:\\s+(?:${attributes.join('|')}))*\\s*`;
/** Stands for what was taken out, so that what is left on both sides of it does not come together. */
const taken = '\u0001';
const shape = new RegExp(`<(${shapes})${painted}(?:/>|>\\s*</\\1>)`, 'g');
const group = new RegExp(`<g${painted}>[${taken}\\s]*</g>`, 'g');

/**
 * What a mark may hold: shapes and their colours, nothing that loads, runs or has a name. It is taken apart from the
 * inside: what is no shape, and no group of shapes, is left over.
 */
function isDrawing(svg: string): boolean {
  const [, inside] = svg.match(/^<svg viewBox="0 0 24 24">(.*)<\/svg>$/s) ?? [];
  if (inside === undefined || inside.includes(taken)) return false;
  let left = inside.replace(shape, taken);
  for (let before = ''; left !== before;) [before, left] = [left, left.replace(group, taken)];
  return left.includes(taken) && left.replaceAll(taken, '').trim() === '';
}

/** The colours and the mark of an area. All other colours are made from these, in the light and in the dark. */
export const theme = z
  .strictObject({
    brand: colour.describe(
      'The deep colour of doors, buttons and links: at least 7:1 on white and on the tint',
    ),
    night: colour.describe(
      'A pale twin of it, for links on a dark screen: at least 9:1 on #0d1113',
    ),
    tint: colour.describe('The pale ground under the first words of a page'),
    glow: colour.describe(
      'The light behind icons and beside cautions: at least 4.5:1 to the brand',
    ),
    mark: z
      .string()
      .trim()
      .max(mostBytes, { error: `write a mark of at most ${mostBytes} characters` })
      .refine(isDrawing, {
        error:
          'write a mark as <svg viewBox="0 0 24 24">…</svg> of plain shapes; var(--link) and var(--glow) are its colours',
      })
      .optional()
      .describe('A small drawing beside the name of the site. It is sent with every page'),
  })
  .check(({ value, issues }) => {
    for (const { name, message } of themeProblems(value))
      issues.push({ code: 'custom', input: value[name], path: [name], message });
  });
