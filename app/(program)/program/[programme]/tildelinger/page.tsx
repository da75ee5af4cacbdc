import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AllocationsView } from '@/components/allocation/allocations-view';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getPoolTable } from '@/lib/allocation/decided/queries';
import { readPoolView } from '@/lib/allocation/decided/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('allocations');
  return { title: t('title') };
}

export default async function AllocationsPage({ params, searchParams }: Props) {
  const [actor, { programme }, query] = await Promise.all([currentActor(), params, searchParams]);
  const table = (await getPoolTable(actor, programme)) ?? notFound();
  const regions = table.municipalities.map(({ region }) => region.id);
  const view = readPoolView(query, table.years, regions);
  return <AllocationsView table={table} view={view} mayCalculate={can(actor, 'calculation.read', { programme })} />;
}
