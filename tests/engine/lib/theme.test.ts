import { describe, expect, it } from 'vitest';
import { contrast, luminance, mix } from '../../../src/lib/colour.ts';
import { plainTheme, themeProblems, themeStyle, tokens } from '../../../src/lib/theme.ts';

describe('a colour', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s has a contrast of %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });

  it.each([
    ['#ff0000', '#0000ff', 1, '#ff0000'],
    ['#ff0000', '#0000ff', 0, '#0000ff'],
    // As color-mix(in oklab, white, black) gives it.
    ['#ffffff', '#000000', 0.5, '#636363'],
    ['#ff0000', '#0000ff', 0.5, '#8c53a2'],
  ])('%s and %s mix at %d to %s', (one, other, share, expected) => {
    expect(mix(one, other, share)).toBe(expected);
  });

  it('is between dark and bright', () => {
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#ffffff')).toBeCloseTo(1, 5);
  });
});

const tealAndSand = { brand: '#0b4a55', night: '#8fd3df', tint: '#f6eee2', glow: '#ffcf85' };
const plum = { brand: '#4b2568', night: '#d9b8f2', tint: '#f5eff7', glow: '#ffd2c2' };

describe('a theme', () => {
  it.each([
    ['teal and sand', tealAndSand],
    ['plum', plum],
    ['the plain one', plainTheme],
  ])('%s can be read in the light and in the dark', (_, theme) => {
    expect(themeProblems(theme)).toEqual([]);
    for (const look of Object.values(tokens(theme)))
      for (const ground of ['zone', 'paper'])
        for (const words of ['ink', 'quiet', 'link'])
          expect(contrast(look[words]!, look[ground]!), `${words} on ${ground}`).toBeGreaterThan(7);
  });

  it.each([
    ['brand', '#4f8a96', '7:1 on white'],
    ['night', '#4f93af', '9:1 on the dark'],
    ['tint', '#d6ceb2', '0.85'],
    ['glow', '#2f5a62', '4.5:1 against brand'],
  ] as const)('with %s at %s is refused, with the value that would do', (name, value, need) => {
    const [problem, ...others] = themeProblems({ ...tealAndSand, [name]: value });
    expect(others).toEqual([]);
    expect(problem!.name).toBe(name);
    expect(problem!.message).toContain(need);
    const [, wouldDo] = problem!.message.match(/(#[0-9a-f]{6}) would do/)!;
    expect(themeProblems({ ...tealAndSand, [name]: wouldDo! })).toEqual([]);
  });

  it('is given to the style sheet in both looks', () => {
    const style = themeStyle(plum);
    expect(style).toMatch(/^:root\{[^}]*--brand:#4b2568/);
    expect(style).toMatch(/prefers-color-scheme:dark\)\{:root\{[^}]*--link:#d9b8f2/);
  });
});
