/**
 * `npm run release-papers`: what a release is made of, into `release/`: every package (SBOM) and its licence, every file of
 * the site with its checksum, and what built it. OUT_DIR says where the site is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, checksums, licences, unknownLicences, unsealed, type Lock } from './papers.ts';

const site = process.env['OUT_DIR'] ?? 'dist';
const folder = 'release';

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: Infinity });

function commit(): string {
  try {
    return run('git', 'describe', '--always', '--dirty', '--abbrev=40').trim();
  } catch {
    return 'not known: no git here';
  }
}

/** Every package, as npm tells it, but of a site by its own name: npm takes that of the folder. */
function sbom(): string {
  const ways = ['--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const told = JSON.parse(run('npm', 'sbom', ...ways)) as {
    metadata: { component: { name: string } };
  };
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  told.metadata.component.name = name;
  return `${JSON.stringify(told, null, 2)}\n`;
}

if (!existsSync(join(site, '404.html'))) {
  console.error(`${site} holds no built site. Run "npm run build" first.`);
  process.exit(1);
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const page = readFileSync(join(site, '404.html'), 'utf8');
const papers: Record<string, string> = {
  'sbom.cdx.json': sbom(),
  'licences.txt': `${licences(lock).join('\n')}\n`,
  'checksums.txt': `${checksums(site).join('\n')}\n`,
  'build.json': `${JSON.stringify(
    {
      commit: commit(),
      builtOn: page.match(/data-built="([^"]+)"/)?.[1],
      node: process.version,
      nodeChecksum: checksum(process.execPath),
      lockChecksum: checksum('package-lock.json'),
    },
    null,
    2,
  )}\n`,
};
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(papers)) writeFileSync(join(folder, name), text);
const open = unsealed(lock);
console.log(`Written to ${folder}/: ${Object.keys(papers).join(', ')}.`);
console.log(`Packages without a checksum in the lock: ${open.join(', ') || 'none'}.`);
console.log(`Licences that nobody has said yes to: ${unknownLicences(lock).join(', ') || 'none'}.`);
