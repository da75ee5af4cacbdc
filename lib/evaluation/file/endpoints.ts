import 'server-only';
import type { Actor } from '../../access/actor';
import { absent, currentActor } from '../../access/session';
import { refuseTooMany, refuseTooManyFiles } from '../../endpoint';
import { firstOrigin } from '../../env';
import { csvFile } from '../../export/rules/csv';
import { sheet, xlsxFile } from '../../export/rules/xlsx';
import type { ExportColumn } from '../../export/types';
import { now } from '../../time';
import { getGoals } from '../goal/queries';
import { getRecommendations } from '../recommendation/queries';
import { getTimeline } from '../timeline/queries';
import { calendarFileOf } from '../timeline/rules/calendar-file';
import { filterEvents } from '../timeline/rules/order';
import { readEventId, readTimelineFilter } from '../timeline/schema';
import type { CalendarEvent, Timeline } from '../timeline/types';
import {
  calendarColumns,
  goalColumns,
  goalLines,
  noteColumns,
  phaseColumns,
  recommendationColumns,
} from './rules/sheets';
import { readEvaluationFile } from './schema';
import type { EvaluationWords, FileFormat } from './types';

type Context = { readonly params: Promise<{ readonly programme: string; readonly file: string }> };

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
};

/** Serves `kalender.ics`, `mal.xlsx` and the like: what the same reader sees on the page, with the same choice. */
export function evaluationFileEndpoint(wordsOf: () => Promise<EvaluationWords>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const wait = await refuseTooMany(request);
    if (wait) return wait;
    const { programme, file } = await params;
    const asked = readEvaluationFile(file) ?? absent();
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const actor = await currentActor();
    const tooMany = await refuseTooManyFiles(actor);
    if (tooMany) return tooMany;
    const body = await bodyOf(actor, programme, asked, query, await wordsOf());
    return new Response(body ?? absent(), {
      headers: {
        'content-type': TYPES[asked.format],
        'content-disposition': `attachment; filename="${programme}-${file}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

type Asked = NonNullable<ReturnType<typeof readEvaluationFile>>;

async function bodyOf(actor: Actor, programme: string, asked: Asked, query: object, words: EvaluationWords) {
  const { subject, format } = asked;
  switch (subject) {
    case 'kalender': {
      const timeline = await getTimeline(actor, programme, now());
      if (!timeline) return null;
      const events = chosenEvents(timeline, query);
      if (format === 'ics') return calendarBody(timeline, events, words);
      return tableBody(format, words.heading('calendar'), calendarColumns(words), events, words, []);
    }
    case 'faser': {
      const timeline = await getTimeline(actor, programme, now());
      if (!timeline) return null;
      const notes = [words.phasesInferred];
      return tableBody(format, words.heading('phases'), phaseColumns(words), timeline.phases, words, notes);
    }
    case 'mal': {
      const goals = await getGoals(actor, programme, now());
      if (!goals) return null;
      const notes = [...words.caveats, ...(goals.ratings?.demonstration ? [words.demonstration] : [])];
      return tableBody(format, words.heading('goals'), goalColumns(words), goalLines(goals.goals), words, notes);
    }
    case 'anbefalinger': {
      const found = await getRecommendations(actor, programme, now());
      if (!found) return null;
      const rows = found.authors.flatMap(({ recommendations }) => recommendations);
      return tableBody(format, words.heading('recommendations'), recommendationColumns(words), rows, words, []);
    }
  }
}

/** One event by its id, else all that the address chooses. */
function chosenEvents({ events }: Timeline, query: object): readonly CalendarEvent[] {
  const id = readEventId(query);
  return id === null ? filterEvents(events, readTimelineFilter(query)) : events.filter((event) => event.id === id);
}

function calendarBody({ programme }: Timeline, events: readonly CalendarEvent[], words: EvaluationWords): string {
  const origin = firstOrigin();
  const home = `${origin}/program/${programme.id}`;
  return calendarFileOf(
    events,
    {
      programme: programme.id,
      host: new URL(origin).hostname,
      name: `${words.heading('calendar')} – ${programme.names[words.locale]}`,
      textOf: (event) => ({
        summary: words.name(event),
        description: [
          words.span(event),
          ...(event.precision === 'day' ? [] : [words.precision(event.precision)]),
          words.who(event),
          event.what,
        ]
          .filter(Boolean)
          .join('. '),
        link: `${home}${event.path ?? '/evaluering'}`,
      }),
    },
    now(),
  );
}

async function tableBody<Row>(
  format: FileFormat,
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  words: EvaluationWords,
  notes: readonly string[],
) {
  if (format === 'csv') return csvFile(columns, rows);
  const about = notes.length > 0 ? [sheet(words.heading('about'), noteColumns(words), notes)] : [];
  return xlsxFile([...about, sheet(name, columns, rows)]);
}
