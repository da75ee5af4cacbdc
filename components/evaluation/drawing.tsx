import { wrapText } from './wrap-text';

/** Drawn for the width of a phone, and never much larger: the words keep a size that can be read on both. */
export const DRAWING_WIDTH = 340;
const LINE = 20;
const PADDING = 12;
const LETTERS = { body: 37, title: 32 } as const;

export type BoxText = { readonly title?: string; readonly lines: readonly string[] };

interface Measured {
  readonly title: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly height: number;
}

function measure({ title, lines }: BoxText): Measured {
  const heading = title ? wrapText(title, LETTERS.title) : [];
  const body = lines.map((line) => wrapText(line, LETTERS.body));
  const count = heading.length + body.reduce((sum, part) => sum + part.length, 0);
  return { title: heading, body, height: count * LINE + (body.length > 1 ? (body.length - 1) * 4 : 0) + 2 * PADDING };
}

type BoxesProps = {
  readonly boxes: readonly BoxText[];
  /** `flow` joins them with arrows; `layers` lays them on each other; `overlap` lets each reach into the next. */
  readonly look: 'flow' | 'layers' | 'overlap';
};

const GAP = { flow: 30, layers: 6, overlap: 0 } as const;

/** Boxes below each other. Hidden from screen readers, which get the same as a list. */
export function Boxes({ boxes, look }: BoxesProps) {
  const measured = boxes.map(measure);
  const tops = measured.map((_, index) =>
    measured.slice(0, index).reduce((sum, { height }) => sum + height + GAP[look], 1),
  );
  const height = (tops.at(-1) ?? 0) + (measured.at(-1)?.height ?? 0) + 1;
  return (
    <svg className="fp-drawing" viewBox={`0 0 ${DRAWING_WIDTH} ${height}`} data-look={look} aria-hidden="true">
      {look === 'overlap' && <Overlap tops={tops} measured={measured} />}
      {measured.map((box, index) => {
        const top = tops[index] ?? 0;
        return (
          // The order is the drawing's own and never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <g key={index} data-box={index + 1}>
            {look !== 'overlap' && <rect x="1" y={top} width={DRAWING_WIDTH - 2} height={box.height} rx="8" />}
            {look === 'flow' && index > 0 && (
              <path d={`M${DRAWING_WIDTH / 2} ${top - GAP.flow + 4}V${top - 5}m-6 -7l6 7l6 -7`} />
            )}
            <BoxWords box={box} top={top} />
          </g>
        );
      })}
    </svg>
  );
}

/** Two frames that share the middle: the first covers the first two parts, the second the last two. */
function Overlap({ tops, measured }: { readonly tops: readonly number[]; readonly measured: readonly Measured[] }) {
  const end = (index: number) => (tops[index] ?? 0) + (measured[index]?.height ?? 0);
  return (
    <>
      <rect className="fp-drawing__first" x="1" y="1" width={DRAWING_WIDTH - 2} height={end(1) - 1} rx="16" />
      <rect
        className="fp-drawing__second"
        x="1"
        y={tops[1]}
        width={DRAWING_WIDTH - 2}
        height={end(2) - (tops[1] ?? 0)}
        rx="16"
      />
    </>
  );
}

function BoxWords({ box: { title, body }, top }: { readonly box: Measured; readonly top: number }) {
  let y = top + PADDING - 5;
  const next = (extra = 0) => {
    y += LINE + extra;
    return y;
  };
  return (
    <text x={DRAWING_WIDTH / 2} textAnchor="middle">
      {title.map((line) => (
        <tspan className="fp-drawing__title" key={line} x={DRAWING_WIDTH / 2} y={next()}>
          {line}
        </tspan>
      ))}
      {body.map((part, index) =>
        part.map((line, at) => (
          <tspan key={`${part.join(' ')} ${String(at)}`} x={DRAWING_WIDTH / 2} y={next(index > 0 && at === 0 ? 4 : 0)}>
            {line}
          </tspan>
        )),
      )}
    </text>
  );
}
