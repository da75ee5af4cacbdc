import { z } from 'zod';
import { slugSchema } from '@/lib/reflection/schema';

const addressSchema = z.object({
  del: slugSchema.optional().catch(undefined),
  lagret: z.string().optional().catch(undefined),
});

/** What an address of the form asks for; anything strange in it counts as not said. */
export function readAddress(searchParams: unknown): { readonly section: string | null; readonly isJustSaved: boolean } {
  const { del, lagret } = addressSchema.parse(searchParams);
  return { section: del ?? null, isJustSaved: lagret === 'ja' };
}
