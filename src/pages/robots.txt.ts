import type { APIRoute } from 'astro';
import { fullAddress } from '../lib/urls.ts';

/** Lets every search engine read the site, and names the list of its pages. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = fullAddress('/sitemap-index.xml', import.meta.env.BASE_URL, site);
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`);
};
