/** `npm run check` part for content: prints what is wrong, due and odd with file, line and advice; --list prints the rules. */
import { contentLayers, today } from '../entries/environment.ts';
import type { Severity } from '../entries/problem.ts';
import { asLine, checkContent } from './check-content.ts';
import { rulesByRoom } from './rules.ts';

function list() {
  for (const [room, rules] of Object.entries(rulesByRoom)) {
    console.log(`\n${room}`);
    for (const { name, why } of rules) console.log(`  ${name}\n    ${why}`);
  }
}

function check() {
  const problems = checkContent(contentLayers, today);
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity);
  for (const problem of of('due')) console.log(`due   ${asLine(problem)}`);
  for (const problem of of('odd')) console.log(`odd   ${asLine(problem)}`);
  for (const problem of of('wrong')) console.error(`wrong ${asLine(problem)}`);
  console.log(
    `Content: ${of('wrong').length} wrong, ${of('due').length} due for review, ${of('odd').length} odd.`,
  );
  if (of('wrong').length > 0) process.exitCode = 1;
}

if (process.argv.includes('--list')) list();
else check();
