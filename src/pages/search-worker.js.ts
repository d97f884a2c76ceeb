import script from '../browser/search/worker.ts?inline-script';

/** The script in which search thinks, beside the page. */
export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
