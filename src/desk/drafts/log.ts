import type { Logged } from '../views/draft-lists.ts';
import type { Repository } from './repository.ts';

/** The newest changes of the content that are published. A change of the desk is told once, as it was approved. */
export async function changeLog({
  git,
  main,
  content,
}: Repository): Promise<{ log: Logged[]; isWhole: boolean }> {
  const format = '%cs%x1f%an%x1f%s%x1f%b%x1e';
  const text = await git([
    'log',
    '--first-parent',
    '-n',
    '300',
    `--format=${format}`,
    main,
    '--',
    content || '.',
  ]);
  const log = text
    .split('\x1e')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [on, name, title, body = ''] = one.split('\x1f') as [string, string, string, string?];
      const sign = (key: string) => body.match(new RegExp(`^${key}: (.*)$`, 'm'))?.[1];
      const why = body
        .split('\n')
        .filter((line) => !/^Desk-\w+: /.test(line))
        .join(' ')
        .trim();
      return {
        on,
        title,
        why,
        author: sign('Desk-Author') ?? name,
        approved: sign('Desk-Approved') ?? '',
        words: sign('Desk-Words') ?? '',
      };
    });
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return { log, isWhole: !isShallow };
}
