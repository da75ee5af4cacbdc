/** One scheme's fields: a component counts when its field is filled. */
import type { Component, Scheme } from '@/lib/allocation/schema';
import { schemeField, weightField } from './field-names';
import type { FieldReader } from './field-reader';
import { type NamedMunicipality, readSetAmounts } from './read-set-amounts';

const LONGEST_REASON = 2000;

/**
 * Reads a scheme; null where all its fields are empty. Components stand in the order of the form: base, rate, key, history, set.
 * Whatever is refused is kept by the reader.
 * @example frame "19 055 000" and weight "1" on population_0_24 // { id, frame: 19055000, components: [{ kind: "key", … }] }
 */
export function readScheme(
  fields: FieldReader,
  id: string,
  indicators: readonly string[],
  municipalities: readonly NamedMunicipality[],
): Scheme | null {
  const frameField = schemeField(id, 'frame');
  const faultsBefore = fields.faults.length;
  const frame = fields.amount(frameField);
  const components = [
    readBase(fields, id),
    readRate(fields, id, indicators),
    readKey(fields, id, indicators),
    readHistory(fields, id),
    readSet(fields, id, municipalities),
  ].filter((component) => component !== undefined);
  const isRefused = fields.faults.length > faultsBefore;
  if (components.length === 0 && fields.isFilled(frameField) && !isRefused) fields.refuse(frameField, 'frame-unused');
  return components.length > 0 || isRefused ? { id, frame: frame ?? null, components } : null;
}

function readBase(fields: FieldReader, id: string): Component | undefined {
  const amount = fields.amount(schemeField(id, 'base'));
  return amount === undefined ? undefined : { kind: 'base', amount };
}

function readRate(fields: FieldReader, id: string, indicators: readonly string[]): Component | undefined {
  const rateField = schemeField(id, 'rate');
  const rate = fields.decimal(rateField);
  const minimum = fields.decimal(schemeField(id, 'rateMinimum'));
  const maximum = fields.decimal(schemeField(id, 'rateMaximum'));
  const hasLimits = fields.isFilled(schemeField(id, 'rateMinimum')) || fields.isFilled(schemeField(id, 'rateMaximum'));
  if (!fields.isFilled(rateField)) return hasLimits ? fields.refuse(rateField, 'rate-missing') : undefined;
  const indicator = fields.choice(schemeField(id, 'rateIndicator'), indicators);
  if (rate === undefined || indicator === undefined) return undefined;
  return { kind: 'rate', indicator, rate, minimum: minimum ?? null, maximum: maximum ?? null };
}

function readKey(fields: FieldReader, id: string, indicators: readonly string[]): Component | undefined {
  const weights = indicators.flatMap((indicator) => {
    const weight = fields.decimal(weightField(id, indicator));
    return weight === undefined ? [] : [[indicator, weight] as const];
  });
  return weights.length === 0 ? undefined : { kind: 'key', weights: Object.fromEntries(weights) };
}

function readHistory(fields: FieldReader, id: string): Component | undefined {
  const factor = fields.decimal(schemeField(id, 'history'));
  return factor === undefined ? undefined : { kind: 'history', factor };
}

function readSet(fields: FieldReader, id: string, municipalities: readonly NamedMunicipality[]): Component | undefined {
  const [setField, reasonField] = [schemeField(id, 'set'), schemeField(id, 'setReason')];
  const reason = fields.text(reasonField);
  if (!fields.isFilled(setField)) return reason === '' ? undefined : fields.refuse(setField, 'set-missing');
  const { amounts, faults } = readSetAmounts(fields.text(setField), municipalities, setField);
  fields.faults.push(...faults);
  if (reason === '') return fields.refuse(reasonField, 'reason-missing');
  if (reason.length > LONGEST_REASON) return fields.refuse(reasonField, 'reason-too-long', { most: LONGEST_REASON });
  return faults.length > 0 ? undefined : { kind: 'set', amounts, reason };
}
