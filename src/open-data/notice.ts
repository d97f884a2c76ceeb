import type { Contact } from '../model/contacts.ts';
import type { Notice } from '../model/notices.ts';
import type { Service } from '../model/services.ts';
import type { OpenData } from '../schemas/open-data.ts';
import { record as words } from '../text/open-data-en-GB.ts';

/** An urgent notice with whom to call, and whom that stands for. */
export type NoticeOfData = { notice: Notice; instead: Contact; standsFor: Contact | undefined };

const asTime = (instant: number) => new Date(instant).toISOString();

/** The notice as the data file has it, for all services; nothing where there is none. */
export function noticeRecord(of: NoticeOfData | undefined): Pick<OpenData, 'local_notice'> {
  if (!of) return {};
  const { notice, instead, standsFor } = of;
  return {
    local_notice: {
      description: notice.words,
      call: instead.name,
      number: instead.phone!,
      ...(standsFor && { instead_of: standsFor.name }),
      valid_from: asTime(notice.from),
      valid_to: asTime(notice.until),
    },
  };
}

/** What the notice says of one service, in sentences: that of a line is about the services which have it. */
export function noticeFor(service: Service, of: NoticeOfData | undefined): string | undefined {
  if (!of) return undefined;
  const { notice, instead, standsFor } = of;
  if (standsFor && !service.lines.some(({ id }) => id === standsFor.id)) return undefined;
  const { fromInWords, untilInWords } = notice;
  return words.notice(notice.words, instead.name, instead.phone!, fromInWords, untilInWords);
}
