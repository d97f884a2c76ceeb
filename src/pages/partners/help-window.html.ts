import { experimental_AstroContainer as Container } from 'astro/container';
import HelpWindow from '../../layouts/HelpWindow.astro';
import { area } from '../../model/area.ts';
import { helpWindow } from '../../model/help-window.ts';
import { bankHolidays } from '../../model/holidays.ts';
import { theFacts } from '../../model/query.ts';

/** The help window, one file that a partner hosts on a site of their own. */
export async function GET() {
  const facts = await theFacts();
  const container = await Container.create();
  const html = await container.renderToString(HelpWindow, {
    partial: false,
    props: {
      area: area(facts),
      help: helpWindow(facts),
      holidays: bankHolidays(facts),
      today: facts.today,
    },
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html' } });
}
