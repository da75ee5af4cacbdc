'use server';

import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import type { Actor } from '../access/actor';
import { action } from '../action';
import { saveRun } from './commands';
import type { FieldFault } from './rules/field-fault';
import type { CalculationState, SaveNotice } from './rules/form-state';
import { type CalculationInput, calculationFormSchema } from './schema';
import { tryCalculation } from './subject/queries';

/** Calculates what the form holds; with *Lagre* pressed, saves it and leads to the saved run. */
export const calculate = action({
  permission: 'calculation.try',
  schema: calculationFormSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, input, now): Promise<CalculationState> => {
    if (input.intent !== 'save') return show(actor, input);
    const saved = await saveRun(actor, input, now);
    if (saved.ok) redirect(`/program/${input.programme}/beregning/${saved.value.runId}?lagret=ja`);
    switch (saved.failure.kind) {
      case 'not-found':
        return notFound();
      case 'faults':
        return show(actor, input, { faults: saved.failure.faults });
      case 'changed':
        return show(actor, input, { notice: 'changed' });
      case 'id-taken':
        // A new id, so that the next press saves this calculation beside the first.
        return show(actor, { ...input, runId: randomUUID() }, { notice: 'id-taken' });
    }
  },
});

async function show(
  actor: Actor,
  input: CalculationInput,
  { faults, notice = null }: { faults?: readonly FieldFault[]; notice?: SaveNotice | null } = {},
): Promise<CalculationState> {
  const tried = (await tryCalculation(actor, input)) ?? notFound();
  const { intent, values, name, runId, explain } = input;
  const common = { intent, values, name, runId, explain, notice };
  if (!tried.ok) return { ...common, faults: faults ?? tried.failure, outcome: null, isIllustration: false };
  return { ...common, faults: faults ?? [], ...tried.value };
}
