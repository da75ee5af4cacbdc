/** Reads fields one by one and gathers their faults, so that the one who calculates hears of all at once. */
import type { Kroner } from '@/lib/money';
import type { Result } from '@/lib/result';
import { type FaultCode, type FieldFault, quoted } from './field-fault';
import { type NumberFault, readAmount, readDecimal } from './read-number';

export type FormValues = Readonly<Record<string, string>>;

export class FieldReader {
  readonly faults: FieldFault[] = [];
  constructor(private readonly values: FormValues) {}

  text(field: string): string {
    return (this.values[field] ?? '').trim();
  }

  isFilled(field: string): boolean {
    return this.text(field) !== '';
  }

  refuse(field: string, code: FaultCode, values?: Readonly<Record<string, string | number>>): undefined {
    this.faults.push(values ? { field, code, values } : { field, code });
  }

  /** Undefined where the field is empty or refused. */
  amount(field: string): Kroner | undefined {
    return this.number(field, readAmount);
  }

  decimal(field: string): string | undefined {
    return this.number(field, readDecimal);
  }

  choice<T extends string>(field: string, choices: readonly T[]): T | undefined {
    const text = this.text(field);
    return choices.find((choice) => choice === text) ?? this.refuse(field, 'required');
  }

  private number<T>(field: string, read: (text: string) => Result<T, NumberFault>): T | undefined {
    if (!this.isFilled(field)) return undefined;
    const number = read(this.text(field));
    return number.ok ? number.value : this.refuse(field, number.failure, { text: quoted(this.text(field)) });
  }
}
