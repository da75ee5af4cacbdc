import { useTranslations } from 'next-intl';
import { TaskList } from '@/components/ui/task-list';
import type { Programme } from '@/lib/programme/types';

type ProgrammeLinksProps = { readonly programme: Programme; readonly mayCalculate: boolean };

export function ProgrammeLinks({ programme, mayCalculate }: ProgrammeLinksProps) {
  const t = useTranslations('programme');
  const home = `/program/${programme.id}`;
  const year = String(programme.baselineYear);
  return (
    <TaskList
      tasks={[
        { id: 'schemes', title: t('schemesLink'), href: `${home}/ordninger`, hint: t('schemesHint') },
        {
          id: 'allocations',
          title: t('allocationsLink'),
          href: `${home}/tildelinger`,
          hint: t('allocationsHint', { year }),
        },
        ...(mayCalculate
          ? [{ id: 'calculation', title: t('calculationLink'), href: `${home}/beregning`, hint: t('calculationHint') }]
          : []),
      ]}
    />
  );
}
