import { describe, expect, it } from 'vitest';
import { poolProblem } from '@/tests/setup/allocation-problems';
import { problemJsonSchema, problemSchema } from './schema';

describe('the problem’s JSON Schema', () => {
  it('is draft 2020-12 with its own address and title', () => {
    expect(problemJsonSchema('https://fellespott.example/schemas/')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://fellespott.example/schemas/allocation-1.json',
      title: expect.stringContaining('Fellespott'),
      type: 'object',
      additionalProperties: false,
      required: ['format', 'programme', 'year', 'municipalities', 'schemes', 'pool'],
    });
  });
});

describe('the problem’s shape', () => {
  it('takes a problem as the specification writes it', () => {
    expect(problemSchema.safeParse(poolProblem([2_220_000], { index: '1.03102' })).success).toBe(true);
  });
});
