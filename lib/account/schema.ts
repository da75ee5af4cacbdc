import { z } from 'zod';

export const startSessionSchema = z.strictObject({ person: z.uuid() });
export const endSessionSchema = z.strictObject({ scope: z.enum(['this', 'others']) });
