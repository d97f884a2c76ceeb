import { z } from 'astro/zod';
import { themeProblems } from '../lib/theme.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: 'write a colour as #rrggbb, in quotes, for example "#0b4a55"',
});

const mostBytes = 1500;

/** What a mark may hold: shapes and their colours, nothing that loads, runs or has a name. */
const isDrawing = (svg: string) =>
  /^<svg viewBox="0 0 24 24">.*<\/svg>$/s.test(svg) &&
  !/url\s*\(|&|<!|<\?/i.test(svg) &&
  [...svg.matchAll(/<\/?([a-z]+)|\s([a-z-]+)=/gi)].every(([, element, attribute]) =>
    element
      ? /^(svg|g|path|circle|ellipse|rect|polygon|line|polyline)$/.test(element)
      : !/^(on|style|href|id|class|src)/i.test(attribute!),
  );

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
