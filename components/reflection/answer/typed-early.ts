import type { Answer } from '@/lib/reflection/types';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * What was typed or chosen before the script took over, read once when it arrives: taking over puts back what the server
 * sent, and those words would be gone.
 */
export const typedEarly: ReadonlyMap<string, Answer> = typeof document === 'undefined' ? new Map() : readAll();

function readAll(): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>();
  for (const field of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    const controls = [...field.querySelectorAll<Control>('[data-control]')];
    const answer = controls.some(isChanged) ? answerIn(field.dataset.kind ?? '', controls) : null;
    if (answer && field.dataset.ask) found.set(field.dataset.ask, answer);
  }
  return found;
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLInputElement && control.type !== 'text') return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function answerIn(kind: string, controls: readonly Control[]): Answer | null {
  const written = controls.find((one) => one.type === 'text' || one.type === 'textarea')?.value ?? '';
  const chosen = controls.filter((one) => one instanceof HTMLInputElement && one.checked) as HTMLInputElement[];
  const state = chosen.map(({ value }) => value.replace('@', '')).find(isState);
  if (kind === 'text' && written !== '') return { state: 'answered', text: written };
  if (kind === 'number') return numberAnswer(written);
  if (state) return { state };
  if (kind === 'scale') return chosen[0] ? { state: 'answered', value: Number(chosen[0].value) } : null;
  if (kind === 'matrix') {
    const parts = Object.fromEntries(chosen.map((one) => [one.dataset.part ?? '', Number(one.value)]));
    return { state: 'answered', parts };
  }
  return chosen.length > 0 ? { state: 'answered', choices: chosen.map(({ dataset }) => dataset.part ?? '') } : null;
}

function isState(value: string): value is 'not-relevant' | 'no-answer' {
  return value === 'not-relevant' || value === 'no-answer';
}

/** A whole number as people type it, or null where it is none. @example numberAnswer('1 200') // { state: 'answered', value: 1200 } */
export function numberAnswer(text: string): Answer | null {
  const digits = text.replace(/\s/g, '').replace('−', '-');
  if (digits === '') return { state: 'empty' };
  return /^-?\d{1,9}$/.test(digits) ? { state: 'answered', value: Number(digits) + 0 } : null;
}
