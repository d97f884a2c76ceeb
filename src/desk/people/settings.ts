import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseYaml } from '../../entries/yaml.ts';

const right = z.enum(['edit', 'approve', 'announce']);

const schema = z.strictObject({
  publicOrigin: z.url().optional(),
  signOn: z
    .strictObject({ nameHeader: z.string().min(1), secretHeader: z.string().min(1) })
    .optional(),
  people: z.array(z.strictObject({ name: z.string().min(1), may: z.array(right) })).default([]),
});

/** What a person may do: change facts, approve what others changed, put up an urgent notice. */
export type Right = z.infer<typeof right>;

/** How a desk is set up, in `.desk/settings.yaml`. Without that file it is for one machine alone. */
export type Settings = z.infer<typeof schema> & {
  /** What the sign-on in front of the desk proves itself with. */
  proxySecret?: string;
};

/**
 * @param proxySecret from the environment, never from a file
 * @throws Error in plain words where the file is not right
 */
export function readSettings(file: string, proxySecret: string | undefined): Settings {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { data, problems } = parseYaml(file, text);
  const [problem] = problems;
  if (problem) throw new Error(`${file}, line ${problem.line}: ${problem.message}`);
  const { success, data: settings, error } = schema.safeParse(data ?? {});
  if (!success) {
    const [issue] = error.issues;
    throw new Error(`${file}: ${issue!.path.join(', ')}: ${issue!.message}`);
  }
  if (settings.signOn && (proxySecret ?? '').length < 20)
    throw new Error(
      `${file} has signOn: set DESK_PROXY_SECRET to what the sign-on sends, at least 20 characters. Without it anyone could say who they are.`,
    );
  return { ...settings, ...(proxySecret !== undefined && { proxySecret }) };
}
