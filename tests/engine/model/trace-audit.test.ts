import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  inOneRow,
  type Check,
  type EngineReport,
  type Finding,
} from '../../../src/model/trace-audit.ts';

const report = (engine: string, ...checks: Check[]): EngineReport => ({
  engine,
  version: '1',
  date: '2026-06-03',
  ways: [],
  checks,
  controls: [],
  observations: [],
  skipped: [],
});
const check = (name: string, found: string, ok = true): Check => ({
  name,
  expected: '0',
  found,
  ok,
});

describe('what several engines found', () => {
  it.each<[string, EngineReport[], ReturnType<typeof findingsOf>]>([
    [
      'is told once, without their names, where all found the same',
      [report('One', check('Rows', '0')), report('Two', check('Rows', '0'))],
      [{ name: 'Rows', founds: [{ found: '0', engines: [] }] }],
    ],
    [
      'names those that were asked, where not all were',
      [report('One', check('Rows', '0')), report('Two')],
      [{ name: 'Rows', founds: [{ found: '0', engines: ['One'] }] }],
    ],
    [
      'is told by engine, with what should be, where one failed',
      [report('One', check('Rows', '0')), report('Two', check('Rows', '3', false))],
      [
        {
          name: 'Rows',
          founds: [
            { found: '0', engines: ['One'] },
            { found: '3', engines: ['Two'], expected: '0' },
          ],
        },
      ],
    ],
    [
      'keeps its order',
      [report('One', check('B', '0')), report('Two', check('A', '0'), check('B', '0'))],
      [
        { name: 'B', founds: [{ found: '0', engines: [] }] },
        { name: 'A', founds: [{ found: '0', engines: ['Two'] }] },
      ],
    ],
  ])('%s', (_, reports, expected) => {
    expect(findingsOf(reports, 'checks')).toEqual(expected);
  });
});

describe('findings of one thing in several settings', () => {
  const none = [{ found: '0', engines: [] }];
  it.each<[string, Finding[], Finding[]]>([
    [
      'stand in one row where the same was found',
      [
        { name: '49 moves: steps that show the site', founds: none },
        { name: '50 moves: steps that show the site', founds: none },
      ],
      [{ name: '49 moves; 50 moves: steps that show the site', founds: none }],
    ],
    [
      'stand apart where another thing was found',
      [
        { name: '49 moves: steps', founds: none },
        { name: '50 moves: steps', founds: [{ found: '1', engines: ['One'] }] },
      ],
      [
        { name: '49 moves: steps', founds: none },
        { name: '50 moves: steps', founds: [{ found: '1', engines: ['One'] }] },
      ],
    ],
    [
      'stand apart where they tell of different things',
      [
        { name: 'Two tabs: tabs that were opened', founds: none },
        { name: 'Rows of form history', founds: none },
      ],
      [
        { name: 'Two tabs: tabs that were opened', founds: none },
        { name: 'Rows of form history', founds: none },
      ],
    ],
  ])('%s', (_, findings, expected) => {
    expect(inOneRow(findings)).toEqual(expected);
  });
});
