import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const decisions = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

it('there are papers and decisions', () => {
  expect(papers.length).toBeGreaterThan(30);
  expect(decisions.length).toBeGreaterThan(20);
});

describe.each(papers)('%s', (file) => {
  const text = read(file);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

  it('links to what is there', () => {
    // The guide to the content comes with the content.
    const links = all(/\]\((?!https?:|content\/)([^)#]+)/g);
    const lost = links.filter((link) => !existsSync(posix.join(posix.dirname(file), link)));
    expect(lost).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = all(/`((?:src|tests|docs|public|results|\.github|\.ci)\/[\w./[\]-]*)`/g);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const named = all(/npm run ([\w:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the README is for someone who has ten minutes, and shows both commands', () => {
  const lines = read('README.md').split('\n');
  expect(lines.length).toBeLessThan(90);
  expect(lines.filter((line) => line.startsWith('    npm ci && npm '))).toHaveLength(2);
});

it('the papers name every script that there is', () => {
  const told = papers.map(read).join('\n');
  const silent = Object.keys(scripts).filter(
    (name) => !told.includes(`npm run ${name}`) && !told.includes(`npm ${name}`),
  );
  expect(silent).toEqual([]);
});

describe('each decision', () => {
  it('stands in the index once', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/\]\(([^)]+)\)/g)];
    expect(listed.map(([, name]) => name!).toSorted()).toEqual(decisions.toSorted());
  });

  it.each(decisions)('%s says what, why, what else was weighed, and when', (name) => {
    const text = read(`docs/decisions/${name}`);
    expect(text).toMatch(/^# .+\n\nDecided: \d{4}-\d{2}-\d{2}/);
    for (const part of ['What', 'Why', 'What else was weighed'])
      expect(text).toContain(`**${part}.**`);
  });
});
