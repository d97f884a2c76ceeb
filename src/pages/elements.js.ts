import script from '../browser/elements.ts?module-script';

/** The script that the first page with a filter, a list to tick or a search box loads. */
export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
