/** `npm run check` part for content: prints what is wrong with file, line and advice, and what is due for review. */
import { contentRoot, today } from '../entries/environment.ts';
import { asLine, checkContent } from './content.ts';

const { problems: wrong, expiring, overdue } = checkContent(contentRoot, today);
const problems = [...wrong, ...expiring];
for (const notice of overdue) console.log(`due   ${asLine(notice)}`);
for (const problem of problems) console.error(`wrong ${asLine(problem)}`);
console.log(`Content: ${problems.length} wrong, ${overdue.length} due for review.`);
if (problems.length > 0) process.exitCode = 1;
