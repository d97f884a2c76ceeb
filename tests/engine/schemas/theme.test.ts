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
    [
      'a mark of groups, lines and turns',
      {
        ...good,
        mark: `<svg viewBox="0 0 24 24"><g fill="none" stroke="var(--link)" stroke-linecap='round'><g><path d="M2 15c4-5 7-5 10-2z"/></g><rect x="2" y="2" width="9" height="9" transform="rotate(45 12 12)"></rect></g></svg>`,
      },
    ],
  ])('takes %s', (_, value) => expect(told(value)).toBeUndefined());

  it.each<[string, object, RegExp]>([
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
    ...[
      ['with no gap before what runs', '<path d="M0 0"onclick="x"/>'],
      ['with a slash before what runs', '<path/onclick="x" d="M0 0"/>'],
      ['with a name of another kind', '<path xlink:href="x" d="M0 0"/>'],
      ['with a label', '<path aria-label="x" d="M0 0"/>'],
      ['that takes the focus', '<path tabindex="0" d="M0 0"/>'],
      ['with words', 'Words'],
      ['with nothing in it', ''],
      ['with a shape that is not closed', '<path d="M0 0">'],
      ['with a group that is not closed', '<g><path d="M0 0"/>'],
      ['that ends twice', '<path d="M0 0"/></svg>'],
      ['with a value without quotes', '<path d=M0/>'],
      ['with a filter', '<path d="M0 0" filter="x"/>'],
    ].map(([what, inside]): [string, object, RegExp] => [
      `a mark ${what}`,
      { ...good, mark: `<svg viewBox="0 0 24 24">${inside}</svg>` },
      /^mark: write a mark as/,
    ]),
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
