import reports from '../../results/trace-audit.json' with { type: 'json' };

/** Something that must be so. */
export type Check = { name: string; expected: string; found: string; ok: boolean };
/** A fact of the run that is neither good nor bad. */
export type Observation = { name: string; found: string };

/** What the trace audit found in one engine. Nothing in it names the area or the site. */
export type EngineReport = {
  engine: string;
  version: string;
  /** The day of the run, `YYYY-MM-DD`. */
  date: string;
  /** How it was run. */
  ways: string[];
  checks: Check[];
  /** The same audit on sites made to fail it: `ok` where it failed as it must. */
  controls: Check[];
  observations: Observation[];
  /** What could not be checked in this engine, and why. */
  skipped: Observation[];
};

/** The newest recorded trace audit, a report for each engine; `npm run test:engines -- --record` writes it. */
export const traceAudit: EngineReport[] = reports;

/** What was found of one thing. `engines` names those that found it, and is empty where all found the same. */
export type Found = { found: string; engines: string[]; expected?: string };
export type Finding = { name: string; founds: Found[] };

/**
 * Puts reports of several engines together, so that each thing is told once.
 * @param part of each report: its checks, controls, observations or what was skipped
 * @returns in the order in which a name first stands; `expected` is set where that is not what was found
 */
export function findingsOf(
  reports: EngineReport[],
  part: 'checks' | 'controls' | 'observations' | 'skipped',
): Finding[] {
  const findings = new Map<string, Found[]>();
  for (const report of reports)
    for (const row of report[part]) {
      const founds = findings.get(row.name) ?? [];
      findings.set(row.name, founds);
      const same = founds.find(({ found }) => found === row.found);
      if (same) same.engines.push(report.engine);
      else
        founds.push({
          found: row.found,
          engines: [report.engine],
          ...('ok' in row && !row.ok && { expected: row.expected }),
        });
    }
  return [...findings].map(([name, founds]) => ({
    name,
    founds: founds.map((one) =>
      one.engines.length === reports.length ? { ...one, engines: [] } : one,
    ),
  }));
}

/**
 * Puts findings together that tell the same of the same thing in several settings, such as “49 moves: steps after the exit”
 * and “50 moves: steps after the exit”.
 * @returns in the order in which each thing first stands; the settings are listed before what they share
 */
export function inOneRow(findings: Finding[]): Finding[] {
  const thing = ({ name }: Finding) => name.slice(name.lastIndexOf(': ') + 1).trim();
  const groups = Map.groupBy(findings, (one) => JSON.stringify([thing(one), one.founds]));
  return [...groups.values()].map((group) => {
    const [first] = group as [Finding];
    if (group.length === 1) return first;
    const settings = group.map(({ name }) =>
      name.slice(0, -thing(first).length).replace(/: $/, ''),
    );
    return { ...first, name: `${settings.join('; ')}: ${thing(first)}` };
  });
}
