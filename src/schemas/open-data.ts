import { z } from 'astro/zod';

/**
 * The shape of /open-data/services.json: the fields of Open Referral UK (HSDS-UK 3.0) that we fill, and no others. What
 * the profile has no field for has a name that starts with `local_`, as its rules of compliance ask.
 */
const uuid = z.uuid();
const words = z.string().min(1);
const day = z.iso.date();
const weekdays = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;

/** Times are those of the wall clock in the United Kingdom, so that they hold in summer and in winter. */
const schedule = z.union([
  z.strictObject({
    id: uuid,
    freq: z.literal('WEEKLY'),
    byday: z.string().regex(weekdays),
    opens_at: z.iso.time({ precision: -1 }),
    closes_at: z.iso.time({ precision: -1 }),
    description: words,
  }),
  z.strictObject({ id: uuid, description: words }),
]);

/** A number to call or to text. `phones` stands in a contact, where HSDS 3.0 has it and the profile has nothing. */
const phone = z.strictObject({ id: uuid, number: words, description: words });

const contact = z.strictObject({
  id: uuid,
  name: words,
  phones: z.array(phone),
  local_chat: z.url().optional(),
  local_web: z.url().optional(),
});

const attribute = z.strictObject({
  id: uuid,
  link_type: z.literal('service'),
  taxonomy_term: z.strictObject({
    id: uuid,
    name: words,
    description: words,
    taxonomy: words,
    term: words,
  }),
});

const serviceAtLocation = z.strictObject({
  id: uuid,
  location: z.strictObject({
    id: uuid,
    location_type: z.literal('physical'),
    addresses: z.array(
      z.strictObject({
        id: uuid,
        address_1: words,
        city: words,
        state_province: z.literal(''),
        postal_code: words,
        country: z.literal('GB'),
        address_type: z.literal('physical'),
      }),
    ),
  }),
});

const shared = {
  id: uuid,
  name: words,
  description: words,
  url: z.url(),
  email: z.email().optional(),
  status: z.literal('active'),
  assured_date: day,
  alert: words.optional(),
  schedules: z.array(schedule),
  service_areas: z.array(z.strictObject({ id: uuid, name: words })).length(1),
  organization: z.strictObject({ id: uuid, name: words, description: words }).optional(),
  contacts: z.array(contact),
  attributes: z.array(attribute).min(1),
  local_page: z.url(),
  local_check_again_by: day,
  local_newest_source: words,
  local_evidence: z.enum(['high', 'medium', 'low']),
};

/** A service. Safe accommodation has no field for a place here either. */
const service = z.discriminatedUnion('local_kind', [
  z.strictObject({ local_kind: z.literal('safe-accommodation'), ...shared }),
  z.strictObject({
    local_kind: z.literal('open-service'),
    ...shared,
    service_at_locations: z.array(serviceAtLocation).optional(),
  }),
]);

/** An urgent notice, which holds from one instant to another. */
const notice = z.strictObject({
  description: words,
  call: words,
  number: words,
  instead_of: words.optional(),
  valid_from: z.iso.datetime(),
  valid_to: z.iso.datetime(),
});

/** All services as the one page of a list, as the profile’s `/services` answers. */
export const openData = z.strictObject({
  total_items: z.int(),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.int(),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(service),
  local_built_on: day,
  local_about: z.url(),
  local_licence: z.url().optional(),
  local_notice: notice.optional(),
});

export type OpenData = z.infer<typeof openData>;
export type ServiceRecord = z.infer<typeof service>;
export type ScheduleRecord = z.infer<typeof schedule>;
