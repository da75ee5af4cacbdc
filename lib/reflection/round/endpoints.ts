import 'server-only';
import { absent, currentActor } from '../../access/session';
import { firstOrigin } from '../../env';
import { isLocale } from '../../locale';
import { now } from '../../time';
import { getDeadline } from './follow-up/queries';
import { calendarFile } from './rules/calendar';

type RoundContext = { readonly params: Promise<{ readonly programme: string; readonly round: string }> };

/** A round's last day as a calendar file; with `?kommune=3427` that municipality's own, for those who may see it. */
export async function roundCalendar(request: Request, { params }: RoundContext): Promise<Response> {
  const { programme, round: id } = await params;
  const { searchParams } = new URL(request.url);
  const [number, wanted] = [searchParams.get('kommune'), searchParams.get('sprak')];
  const locale = isLocale(wanted) ? wanted : 'nb';
  const found = (await getDeadline(await currentActor(), programme, id, number)) ?? absent();
  const { round, deadline } = found;
  const origin = firstOrigin();
  const path = `/program/${programme}/refleksjon/${id}${number ? `/svar/${number}` : ''}`;
  const day = {
    uid: `${programme}-${id}${number ? `-${number}` : ''}@${new URL(origin).hostname}`,
    day: deadline,
    name: round.names?.[locale] ?? String(round.year),
    link: `${origin}${path}`,
    locale,
  };
  return new Response(calendarFile(day, now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${programme}-${id}-frist.ics"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
