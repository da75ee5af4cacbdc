import { type AskedItem, stepsOf } from './asked-item';
import { Pick } from './pick';

interface ScaleStepsProps {
  readonly item: AskedItem;
  readonly name: string;
  readonly value: number | null;
  readonly onPick: (value: number) => void;
  readonly part?: string;
  readonly form?: string;
}

/** The row of steps with the names of its ends: drawn below the row, and said with the first and the last step. */
export function ScaleSteps({ item, name, value, onPick, part, form }: ScaleStepsProps) {
  const steps = stepsOf(item);
  const ends = new Map([
    [steps[0], item.low],
    [steps.at(-1), item.high],
  ]);
  return (
    <div className="fp-scale">
      <div className="fp-scale__steps">
        {steps.map((step) => (
          <Pick
            key={step}
            look="step"
            name={name}
            value={String(step)}
            isChosen={value === step}
            onPick={() => onPick(step)}
            part={part}
            form={form}
          >
            {step}
            {ends.get(step) && <span className="sr-only">, {ends.get(step)}</span>}
          </Pick>
        ))}
      </div>
      {(item.low || item.high) && (
        <p className="fp-scale__ends" aria-hidden="true">
          <span>{item.low}</span>
          <span>{item.high}</span>
        </p>
      )}
    </div>
  );
}
