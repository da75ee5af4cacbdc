import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifact, BOTTOM, HEIGHT, INNER, keep, type Pdf, SIDE, TOP, WIDTH } from './sheet';

/** As far as the sheet knows a PDF: where the next line goes, and what was asked of it. */
function paper(y: number) {
  const asked: (string | readonly unknown[])[] = [];
  const pdf = {
    y,
    addPage() {
      asked.push('page');
      this.y = TOP;
    },
    markContent: (...mark: readonly unknown[]) => asked.push(mark),
    endMarkedContent: () => asked.push('end'),
  };
  return { pdf: pdf as unknown as Pdf, asked };
}

describe('the sheet', () => {
  it('is an A4 page, with room between its margins', () => {
    expect([WIDTH, HEIGHT].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
    expect(INNER + 2 * SIDE).toBe(WIDTH);
  });

  it('begins a new page exactly where the room is not enough, so that nothing is drawn below the margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 842 }), fc.integer({ min: 1, max: 600 }), (y, room) => {
        const { pdf, asked } = paper(y);
        keep(pdf, room);
        expect(pdf.y + room).toBeLessThanOrEqual(HEIGHT - BOTTOM);
        expect(asked).toEqual(y + room > HEIGHT - BOTTOM ? ['page'] : []);
      }),
    );
  });

  it('marks what only the eye needs, around the drawing', () => {
    const { pdf, asked } = paper(0);
    artifact(pdf, () => asked.push('line'));
    artifact(pdf, () => asked.push('foot'), 'Pagination');
    expect(asked).toEqual([
      ['Artifact', { type: 'Layout' }],
      'line',
      'end',
      ['Artifact', { type: 'Pagination' }],
      'foot',
      'end',
    ]);
  });
});
