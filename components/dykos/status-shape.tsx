import type { Status } from '@/lib/dykos/types';

/** A shape for each status: an empty ring, a half, a full disc, a diamond. The word always stands beside it. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg className="fp-shape" viewBox="0 0 20 20" aria-hidden="true">
      {status === 'not-begun' && <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />}
      {status === 'begun' && (
        <>
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 3a7 7 0 0 0 0 14z" fill="currentColor" />
        </>
      )}
      {status === 'in-practice' && <circle cx="10" cy="10" r="7.6" fill="currentColor" />}
      {status === 'anchored' && <path d="M10 1.6 18.4 10 10 18.4 1.6 10z" fill="currentColor" />}
    </svg>
  );
}
