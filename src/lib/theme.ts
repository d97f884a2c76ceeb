import { contrast, luminance, mix, type Hex } from './colour.ts';

/** The colours that an area sets. */
export type ThemeColours = { brand: Hex; night: Hex; tint: Hex; glow: Hex };

/** What a style sheet is given: each colour by its name there. */
type Tokens = Record<string, Hex>;

/** The darkest ground there is. Dark grounds are the brand, mixed into it. */
const nightGround = '#0d1113';
const white = '#ffffff';

/** Of an area that sets none: grey, so that nobody takes it for a choice. */
export const plainTheme: ThemeColours = {
  brand: '#33424d',
  night: '#bcd3e2',
  tint: '#f1f3f4',
  glow: '#ffd97a',
};

const shades = (paper: Hex, ink: Hex) => ({
  paper,
  ink,
  quiet: mix(ink, paper, 0.85),
  line: mix(ink, paper, 0.2),
});

/** Every colour of the style sheet in the light and in the dark, made from an area's four. */
export function tokens({ brand, night, tint, glow }: ThemeColours): {
  light: Tokens;
  dark: Tokens;
} {
  return {
    light: {
      brand,
      glow,
      link: brand,
      zone: tint,
      urgent: '#8a1130',
      ...shades('#fffdfa', '#1a282d'),
    },
    dark: {
      link: night,
      zone: mix(brand, nightGround, 0.34),
      urgent: '#a3163a',
      ...shades(mix(brand, nightGround, 0.12), '#f6f1e9'),
    },
  };
}

const asRule = (colours: Tokens) =>
  `:root{${Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;

/** The tokens as CSS. */
export function themeStyle(colours: ThemeColours): string {
  const { light, dark } = tokens(colours);
  return `${asRule(light)}@media (prefers-color-scheme:dark){${asRule(dark)}}`;
}

type Need = { says: string; least: number; of(colours: ThemeColours): number };

/** The least of some contrasts: of one token of a look with others of it. */
const onAll = (look: Tokens, name: string, grounds: string[]) =>
  Math.min(...grounds.map((ground) => contrast(look[name]!, look[ground]!)));

const grounds = ['zone', 'paper'];

/** What each colour must keep to, in the light and in the dark. Words need 7:1 (WCAG 2.2 AAA), shapes more than 3:1. */
const needs: Record<keyof ThemeColours, Need[]> = {
  tint: [
    {
      says: 'a luminance of 0.85, nearly that of paper',
      least: 0.85,
      of: ({ tint }) => luminance(tint),
    },
    {
      says: '7:1 under words',
      least: 7,
      of: (theme) =>
        Math.min(...['ink', 'quiet'].map((name) => onAll(tokens(theme).light, name, grounds))),
    },
  ],
  brand: [
    { says: '7:1 on white', least: 7, of: ({ brand }) => contrast(brand, white) },
    {
      says: '7:1 on tint',
      least: 7,
      of: (theme) => onAll(tokens(theme).light, 'link', grounds),
    },
    {
      says: 'a depth at which words on the dark grounds made from it have 7:1',
      least: 7,
      of: (theme) =>
        Math.min(...['ink', 'quiet'].map((name) => onAll(tokens(theme).dark, name, grounds))),
    },
  ],
  night: [
    { says: '9:1 on the dark', least: 9, of: ({ night }) => contrast(night, nightGround) },
    {
      says: '7:1 on the dark grounds made from brand',
      least: 7,
      of: (theme) => onAll(tokens(theme).dark, 'link', grounds),
    },
  ],
  glow: [
    { says: '4.5:1 against brand', least: 4.5, of: ({ brand, glow }) => contrast(brand, glow) },
  ],
};

const fits = (name: keyof ThemeColours, theme: ThemeColours) =>
  needs[name].every(({ least, of }) => of(theme) >= least);

/** The nearest colour of its kind that would do: darker for the brand, lighter for the others. None where none does. */
function nearestThatFits(name: keyof ThemeColours, theme: ThemeColours): Hex | undefined {
  const end = name === 'brand' ? '#000000' : white;
  return Array.from({ length: 100 }, (_, step) => mix(end, theme[name], (step + 1) / 100)).find(
    (value) => fits(name, { ...theme, [name]: value }),
  );
}

export type ThemeProblem = { name: keyof ThemeColours; message: string };

/**
 * Where colours would be hard to read, in the light or in the dark.
 * @returns one message for each colour that falls short: what it needs, what it has, and which value would do. One slip
 *   gives one message: the others are judged as if it were mended.
 */
export function themeProblems(theme: ThemeColours): ThemeProblem[] {
  let mended = theme;
  return (Object.keys(needs) as (keyof ThemeColours)[]).flatMap((name) => {
    const short = needs[name].find(({ least, of }) => of(mended) < least);
    if (!short) return [];
    const has = Math.floor(short.of(mended) * 100) / 100;
    const value = nearestThatFits(name, mended);
    if (value) mended = { ...mended, [name]: value };
    const advice = value ? `${value} would do` : 'choose another colour';
    const message = `${theme[name]} is hard to read: it needs ${short.says}, and has ${has}. ${advice}`;
    return [{ name, message }];
  });
}
