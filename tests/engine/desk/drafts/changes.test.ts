import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { changesBetween, fileAt } from '../../../../src/desk/drafts/changes.ts';
import { openRepository } from '../../../../src/desk/drafts/repository.ts';
import { areaWithHistory } from '../../../support/area-with-history.ts';

const { top, content, git, commitOn } = areaWithHistory();
afterAll(() => rmSync(top, { recursive: true, force: true }));
const repository = await openRepository(content);
const layers = [{ name: 'area', root: join(repository.top, 'content') }];
const contacts = readdirSync(join(content, 'contacts')).slice(0, 20);
for (const name of contacts) {
  const file = join(content, 'contacts', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/m, 'name: Another Line'));
}
writeFileSync(join(content, 'pages', 'new.mdx'), '---\ntitle: New\n---\n\nNew.\n');
commitOn('2026-01-06', 'Go on');

it('more files than are read at a time are all compared, in their order', async () => {
  const changes = await changesBetween(repository, 'HEAD~1', 'HEAD', repository.top, layers);
  const told = changes.filter(({ collection }) => collection === 'contacts');
  expect(contacts.length).toBeGreaterThan(8);
  expect(told.map(({ path }) => path)).toEqual(contacts.map((name) => `content/contacts/${name}`));
  expect(told.flatMap(({ fields }) => fields.map(({ path }) => path))).toEqual(
    contacts.map(() => 'name'),
  );
});

it.each([
  ['on the disk alone', 'HEAD~1', 'content/pages/new.mdx'],
  ['nowhere', 'HEAD', 'content/pages/none.mdx'],
])('a file that is %s is none', async (_, commit, path) => {
  expect(await fileAt(repository, commit, path)).toBeUndefined();
});

it('a file that git cannot read is not taken for one that is gone', async () => {
  await expect(fileAt(repository, 'nothing', 'content/area.yaml')).rejects.toThrow(/'nothing'/);
  const path = `content/contacts/${contacts[0]}`;
  const object = git('rev-parse', `HEAD:${path}`).trim();
  rmSync(join(top, '.git', 'objects', object.slice(0, 2), object.slice(2)));
  await expect(changesBetween(repository, 'HEAD~1', 'HEAD', top, layers)).rejects.toThrow(
    /bad object|unable to read/,
  );
});
