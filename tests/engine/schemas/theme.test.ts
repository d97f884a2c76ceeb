import { describe, expect, it } from 'vitest';
import { theme } from '../../../src/schemas/theme.ts';

const good = { brand: '#0b4a55', night: '#8fd3df', tint: '#f6eee2', glow: '#ffcf85' };
const mark = '<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="var(--link)"/></svg>';

const told = (value: object) =>
  theme.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the theme of an area', () => {
  it.each([
    ['four colours', good],
    ['a mark', { ...good, mark }],
  ])('takes %s', (_, value) => expect(told(value)).toBeUndefined());

  it.each([
    ['a colour by name', { ...good, brand: 'teal' }, /^brand: write a colour as #rrggbb/],
    ['a colour that is hard to read', { ...good, night: '#336677' }, /^night: .* would do$/],
    ['a field it does not know', { ...good, accent: '#000000' }, /accent/],
    [
      'a mark that runs',
      { ...good, mark: mark.replace('<circle', '<circle onload="x"') },
      /^mark: /,
    ],
    [
      'a mark that loads',
      { ...good, mark: mark.replace('<circle', '<image href="x"/><circle') },
      /^mark: /,
    ],
    [
      'a mark with a style',
      { ...good, mark: mark.replace('<circle', '<circle style="x"') },
      /^mark: /,
    ],
    ['a mark that is no drawing', { ...good, mark: 'M' }, /^mark: /],
    [
      'a mark of many bytes',
      { ...good, mark: mark.replace('24 24">', `24 24">${'<g></g>'.repeat(250)}`) },
      /1500/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(told(value)!.join('\n')).toMatch(message);
  });
});
