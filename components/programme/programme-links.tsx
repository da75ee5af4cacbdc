import { useTranslations } from 'next-intl';
import { TaskList } from '@/components/ui/task-list';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import type { Programme } from '@/lib/programme/types';

type ProgrammeLinksProps = { readonly programme: Programme; readonly actor: Actor };

/** What else the programme has for this reader; each is told what they will find there. */
export function ProgrammeLinks({ programme, actor }: ProgrammeLinksProps) {
  const t = useTranslations('programme');
  const home = `/program/${programme.id}`;
  const subject = { programme: programme.id };
  const dykosHint = dykosHintOf(actor, programme.id);
  return (
    <TaskList
      tasks={[
        ...(dykosHint
          ? [{ id: 'dykos', title: t('ways.dykos'), href: `${home}/dykos`, hint: t(`ways.${dykosHint}`) }]
          : []),
        ...(can(actor, 'measure.read', subject)
          ? [{ id: 'measures', title: t('ways.measures'), href: `${home}/tiltak`, hint: t('ways.measuresHint') }]
          : []),
        {
          id: 'reflection',
          title: t('ways.reflection'),
          href: `${home}/refleksjon`,
          hint: t('ways.reflectionHint'),
        },
        {
          id: 'evaluation',
          title: t('ways.evaluation'),
          href: `${home}/evaluering`,
          hint: t('ways.evaluationHint'),
        },
        ...(can(actor, 'gathering.read', subject)
          ? [{ id: 'registers', title: t('ways.registers'), href: `${home}/registre`, hint: t('ways.registersHint') }]
          : []),
        { id: 'schemes', title: t('schemesLink'), href: `${home}/ordninger`, hint: t('schemesHint') },
        {
          id: 'allocations',
          title: t('allocationsLink'),
          href: `${home}/tildelinger`,
          hint: t('allocationsHint', { year: String(programme.baselineYear) }),
        },
        ...(can(actor, 'calculation.read', subject)
          ? [{ id: 'calculation', title: t('calculationLink'), href: `${home}/beregning`, hint: t('calculationHint') }]
          : []),
      ]}
    />
  );
}

/** The address is one for all; whoever opens it is led to what is theirs, and must know beforehand what that is. */
function dykosHintOf(actor: Actor, programme: string) {
  if (actor.kind !== 'user') return null;
  if (can(actor, 'progress.read', { programme })) return 'dykosAll';
  if (can(actor, 'progress.read-aggregates', { programme })) return 'dykosCounts';
  const own = actor.grants.filter((grant) => 'programme' in grant && grant.programme === programme);
  if (own.some((grant) => 'countyGovernor' in grant)) return 'dykosRegion';
  return own.some((grant) => 'municipality' in grant) ? 'dykosOwn' : null;
}
