import script from '../browser/services/filter.ts?module-script';

/** The script that the filters of the services load when they are first opened. */
export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
