import type { SectionState } from '@/lib/reflection/response/types';

/** ○ ◐ ●: the same as the word beside it. */
export function StateMark({ state }: { readonly state: SectionState }) {
  return (
    <svg className="fp-state-mark" data-state={state} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      {state === 'begun' && <path d="M10 1.5a8.5 8.5 0 0 0 0 17z" />}
    </svg>
  );
}
