import script from '../browser/search/search.ts?module-script';

/** The script that search loads on first use. */
export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
