import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Stage, Status } from '@/lib/dykos/types';
import { StatusShape } from './status-shape';

export type FlowStage = {
  readonly stage: Stage;
  readonly name: string;
  readonly href: string;
  readonly note?: ReactNode;
  /** Of one municipality; for many the fundamental stages stand out instead. */
  readonly status?: Status | undefined;
  readonly fundamental?: boolean;
};

type StageFlowProps = { readonly label: string; readonly stages: readonly FlowStage[] };

/** An arrow that points on: along the row on a screen, down the list on a phone. The first has no notch. */
const ACROSS = { first: 'M0 0H90L100 50L90 100H0Z', next: 'M0 0H90L100 50L90 100H0L10 50Z' } as const;
const DOWN = { first: 'M0 0H100V82L50 100L0 82Z', next: 'M0 0L50 18L100 0V82L50 100L0 82Z' } as const;

/** The model itself: a list in its order, drawn as arrows that follow each other. Each field is a link. */
export function StageFlow({ label, stages }: StageFlowProps) {
  return (
    <ol className="fp-flow" aria-label={label}>
      {stages.map(({ stage, name, href, note, status, fundamental }, index) => (
        <li key={stage} className="fp-flow__item" data-tone={status ?? (fundamental ? 'anchored' : 'begun')}>
          <Link className="fp-flow__link" href={href}>
            <Arrow shape={ACROSS} isFirst={index === 0} className="fp-flow__arrow fp-flow__arrow--across" />
            <Arrow shape={DOWN} isFirst={index === 0} className="fp-flow__arrow fp-flow__arrow--down" />
            <span className="fp-flow__text">
              <span className="fp-flow__name">{name}</span>
              {note && (
                <small className="fp-flow__note">
                  {status && <StatusShape status={status} />}
                  {note}
                </small>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

type ArrowProps = {
  readonly shape: typeof ACROSS | typeof DOWN;
  readonly isFirst: boolean;
  readonly className: string;
};

function Arrow({ shape, isFirst, className }: ArrowProps) {
  return (
    <svg className={className} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d={isFirst ? shape.first : shape.next} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
