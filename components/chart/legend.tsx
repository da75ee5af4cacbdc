import type { ReactNode } from 'react';

export type LegendItem =
  | { readonly label: ReactNode; readonly kind: 'time' | 'category'; readonly step: number }
  | { readonly label: ReactNode; readonly kind: 'whisker' | 'interval' | 'own' | 'dot' };

/** What each colour and sign of a chart stands for, in words beside it. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="fp-legend">
      {items.map((item, index) => (
        // The order is the chart's own and never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li className="fp-legend__item" key={index}>
          <Mark item={item} />
          <span>{item.label}</span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ item }: { item: LegendItem }) {
  switch (item.kind) {
    case 'time':
    case 'category':
      return (
        <svg className="fp-legend__mark" data-look={item.kind} data-step={item.step} aria-hidden="true">
          <rect width="100%" height="100%" rx="2" />
        </svg>
      );
    case 'whisker':
      return (
        <svg className="fp-legend__mark fp-range__whisker" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M1 2V12M1 7H17M17 2V12" />
        </svg>
      );
    case 'interval':
      return (
        <svg className="fp-legend__mark fp-range__interval" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M0 7H18" />
        </svg>
      );
    case 'own':
      return (
        <svg className="fp-legend__mark" viewBox="0 0 18 14" aria-hidden="true">
          <path className="fp-range__own" d="M9-1 17 7 9 15 1 7Z" />
        </svg>
      );
    case 'dot':
      return (
        <svg className="fp-legend__mark" viewBox="0 0 18 14" aria-hidden="true">
          <circle className="fp-range__dot" cx="9" cy="7" r="4.5" />
        </svg>
      );
  }
}
