import { withBase } from '../../lib/urls.ts';
import { area } from '../../model/area.ts';
import { serviceList } from '../../model/filters.ts';
import { inListOrder, publicServices } from '../../model/services.ts';

/** What the filters of the services work on. */
export const GET = async () => {
  const { emergency, silentCall } = await area();
  const services = inListOrder(await publicServices(), [emergency, silentCall]);
  return Response.json(serviceList(services, (path) => withBase(path, import.meta.env.BASE_URL)));
};
