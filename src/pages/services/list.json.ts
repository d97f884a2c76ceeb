import { withBase } from '../../lib/urls.ts';
import { area } from '../../model/area.ts';
import { serviceList } from '../../model/filters.ts';
import { theFacts } from '../../model/query.ts';
import { inListOrder, publicServices } from '../../model/services.ts';

/** What the filters of the services work on. */
export const GET = async () => {
  const facts = await theFacts();
  const { emergency, silentCall } = area(facts);
  const services = inListOrder(publicServices(facts), [emergency, silentCall]);
  return Response.json(serviceList(services, (path) => withBase(path, import.meta.env.BASE_URL)));
};
