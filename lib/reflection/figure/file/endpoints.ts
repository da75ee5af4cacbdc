import 'server-only';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { absent, currentActor } from '@/lib/access/session';
import { refuseTooMany } from '@/lib/endpoint';
import { csvFile } from '@/lib/export/rules/csv';
import { sheet, xlsxFile } from '@/lib/export/rules/xlsx';
import type { ExportColumn } from '@/lib/export/types';
import { now } from '@/lib/time';
import { getFigure } from '../queries';
import { type FileFormat, readFigureChoice, readFigureFile } from '../schema';
import type { FigureView } from '../types';
import {
  answerColumns,
  answerRows,
  codebook,
  codebookColumns,
  type FileRow,
  fileColumns,
  fileRows,
} from './rules/sheets';
import { figureSvg } from './rules/svg';
import type { FigureText } from './types';

type FileContext = {
  readonly params: Promise<{ readonly programme: string; readonly round: string; readonly file: string }>;
};

/** Drawn from the package's own files; a server's fonts would make another picture on every machine. */
const INTER = path.join('node_modules', '@expo-google-fonts', 'inter');
const FONTS = ['400Regular', '600SemiBold', '700Bold'].map((face) => path.join(INTER, face, `Inter_${face}.ttf`));

/** Twice the drawing's size: sharp on paper and on screens. */
const PNG_WIDTH = 2000;

const TYPES: Readonly<Record<FileFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves `11.svg` and the like: the figure as the same reader sees it on the page, suppressed alike. The words come from whoever knows the
 * reader's language.
 */
export function figureFileEndpoint(wordsOf: (view: FigureView) => Promise<FigureText>) {
  return async (request: Request, { params }: FileContext): Promise<Response> => {
    const wait = await refuseTooMany(request);
    if (wait) return wait;
    const { programme, round, file } = await params;
    const asked = readFigureFile(file) ?? absent();
    const choice = readFigureChoice(Object.fromEntries(new URL(request.url).searchParams));
    const address = { programme, round, figure: asked.figure };
    const view = (await getFigure(await currentActor(), address, choice, now())) ?? absent();
    const body = await fileBody(view, await wordsOf(view), asked.format);
    const group = choice.group ? `-${choice.group}` : '';
    return new Response(body, {
      headers: {
        'content-type': TYPES[asked.format],
        'content-disposition': `attachment; filename="${programme}-${round}-figur-${asked.figure}${group}.${asked.format}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

async function fileBody(view: FigureView, text: FigureText, format: FileFormat) {
  switch (format) {
    case 'svg':
      return figureSvg(view, text);
    case 'png':
      return pngOf(figureSvg(view, text));
    case 'csv':
      return csvFile([...fileColumns(view, text), ...noteColumns(text)], fileRows(view));
    case 'xlsx': {
      const { sheets } = text.file;
      const answers = answerRows(view);
      return xlsxFile([
        sheet(sheets.data, fileColumns(view, text), fileRows(view)),
        sheet(sheets.codebook, codebookColumns(text), codebook(view, text)),
        ...(answers.length > 0 ? [sheet(sheets.answers, answerColumns(text), answers)] : []),
      ]);
    }
  }
}

/** A CSV file has no second sheet: what must be said along stands in every row. */
function noteColumns({ source, method, notes, file }: FigureText): readonly ExportColumn<FileRow>[] {
  return [{ header: file.words.note, kind: 'text', value: () => [...notes, source, method].join(' ') }];
}

function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return new Uint8Array(drawing.render().asPng());
}
