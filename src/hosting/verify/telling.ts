import type { Kept } from './promises.ts';

const mostTold = 10;

/** What breaks a promise, each fault once: with the first address that has it, and how many more have. */
function faults(broken: string[]): string[] {
  const byFault = Map.groupBy(broken, (line) => line.replace(/^\/\S* /, ''));
  return [...byFault].map(([fault, lines]) => {
    const path = lines[0]!.slice(0, -fault.length).trim();
    const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
    return path ? `${fault}: ${path}${more}` : fault;
  });
}

/** What a visit found of the promises, in lines for whoever looks after the host. */
export function told(kept: Kept[]): string {
  const lines = kept.flatMap(({ name, broken, isUnseen }) => {
    const found = faults(broken);
    const rest = found.length > mostTold ? [`and ${found.length - mostTold} more`] : [];
    const state = isUnseen ? 'unseen' : broken.length > 0 ? 'broken' : 'holds ';
    return [
      `${state} ${name}`,
      ...[...found.slice(0, mostTold), ...rest].map((one) => `         ${one}`),
    ];
  });
  const count = kept.filter(({ broken }) => broken.length > 0).length;
  return [
    ...lines,
    '',
    count === 0
      ? 'No promise is broken.'
      : `${count} of ${kept.length} promises are broken. docs/hosting.md says what each host needs.`,
  ].join('\n');
}
