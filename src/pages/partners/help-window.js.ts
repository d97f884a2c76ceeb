import script from '../../browser/help-window-button.ts?inline-script';

/** The script by which a partner's button opens the help window that lies beside it. */
export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
