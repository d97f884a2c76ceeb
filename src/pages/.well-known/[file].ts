import type { APIRoute, GetStaticPaths } from 'astro';
import { securityFile } from '../../hosting/security-file.ts';
import { fullAddress } from '../../lib/urls.ts';
import { area } from '../../model/area.ts';
import { theFacts } from '../../model/query.ts';

const name = 'security.txt';

/** security.txt alone, and only where the area names a contact. */
export const getStaticPaths = (async () => {
  const { security } = area(await theFacts());
  return security ? [{ params: { file: name } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  const { security, language } = area(await theFacts());
  const canonical = fullAddress(`/.well-known/${name}`, import.meta.env.BASE_URL, site);
  return new Response(securityFile({ ...security!, language, canonical }));
};
