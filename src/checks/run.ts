/** `npm run check` part for content: prints what is wrong, due and odd with file, line and advice; --list prints the rules. */
import { contentLayers, today } from '../entries/environment.ts';
import type { Problem, Severity } from '../entries/problem.ts';
import { readEntries } from '../entries/read.ts';
import { asLine, checkContent } from './check-content.ts';
import { openForLaunch } from './launch.ts';
import { rulesByRoom } from './rules.ts';

function list() {
  for (const [room, rules] of Object.entries(rulesByRoom)) {
    console.log(`\n${room}`);
    for (const { name, why } of rules) console.log(`  ${name}\n    ${why}`);
  }
}

/** What is still to answer, what stops a build first. */
function printQuestions(problems: Problem[]) {
  if (problems.length === 0) return;
  console.log('Still to answer, most urgent first:');
  for (const problem of problems.toSorted((a, b) => b.severity.localeCompare(a.severity)))
    console.log(`${problem.severity === 'wrong' ? 'now  ' : 'soon '} ${asLine(problem)}`);
}

/** From so many places on, what is wrong in each alike is told once, with where it stands. */
const fromPlaces = 4;

/** One slip, such as a page that is gone, can be seen in many places: it is told in one line. */
function foldedByMessage(problems: Problem[]): Problem[] {
  const byMessage = Map.groupBy(problems, ({ message }) => message);
  return [...byMessage.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || alike.length < fromPlaces) return alike;
    const places = others.map(({ file, line }) => `${file}:${line}`).join(', ');
    return [{ ...first, message: `${first.message} The same stands in ${places}` }];
  });
}

function check() {
  const problems = checkContent(contentLayers(), today);
  printQuestions(problems.filter(({ isQuestion }) => isQuestion));
  const others = problems.filter(({ isQuestion }) => !isQuestion);
  const of = (severity: Severity, among = others) =>
    among.filter((problem) => problem.severity === severity);
  const wrong = foldedByMessage(of('wrong'));
  for (const problem of of('due')) console.log(`due   ${asLine(problem)}`);
  for (const problem of of('odd')) console.log(`odd   ${asLine(problem)}`);
  for (const problem of wrong) console.error(`wrong ${asLine(problem)}`);
  const count = (severity: Severity) => of(severity, problems).length;
  console.log(
    `Content: ${count('wrong')} wrong, ${count('due')} due for review, ${count('odd')} odd.`,
  );
  if (count('wrong') > 0) process.exitCode = 1;
}

function launch() {
  const open = openForLaunch(readEntries(contentLayers()).entries);
  for (const [by, all] of open) {
    console.log(`\n${by} (${all.length})`);
    for (const { what, file, line } of all) console.log(`  ${file}:${line}  ${what}`);
  }
  const count = [...open.values()].flat().length;
  console.log(`\n${count} to confirm before the site goes live.`);
}

try {
  if (process.argv.includes('--launch')) launch();
  else if (process.argv.includes('--list')) list();
  else check();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
