/** How many cases a property is tried on: `PROPERTY_CASES`, 2 000 unless told; many more in `npm run test:rules:long`. */
export const PROPERTY = { numRuns: Number(process.env.PROPERTY_CASES ?? 2000) } as const;
