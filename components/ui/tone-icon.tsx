import type { NoteTone } from './note';

/* Outline first, sign second: the shape alone tells them apart in one colour. */
const SHAPE: Record<Exclude<NoteTone, 'attention'>, readonly [outline: string, sign: string]> = {
  info: ['M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z', 'M12 11v6M12 7.2v.1'],
  success: ['M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z', 'm7.5 12.4 3 3 6-6.6'],
  warning: ['M12 3 22 20.5H2z', 'M12 9.5v5M12 17.4v.1'],
  danger: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', 'm8.8 8.8 6.4 6.4m0-6.4-6.4 6.4'],
};

export function ToneIcon({ tone }: { tone: Exclude<NoteTone, 'attention'> }) {
  const [outline, sign] = SHAPE[tone];
  return (
    <svg className="fp-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outline} />
      <path d={sign} strokeWidth="2.4" />
    </svg>
  );
}
