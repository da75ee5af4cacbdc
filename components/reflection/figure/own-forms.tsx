import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { OwnForm } from '@/lib/reflection/figure/round/types';
import { roundName } from '@/lib/reflection/rules';

/** What waits for the signed-in leader: the form of the round that takes answers now. */
export function OwnForms({ own, home }: { own: readonly OwnForm[]; home: string }) {
  const t = useTranslations('reflectionFigure.overview');
  const shared = useTranslations('reflection');
  const locale = useLocale();
  const open = own.filter(({ round }) => round.status === 'open');
  if (open.length === 0) return null;
  return (
    <Section id="skjema" title={t('own')}>
      {open.map(({ round, municipality, status }) => (
        <div key={`${round.id} ${municipality.id}`}>
          <p>
            {t('ownLead', { name: roundName(round, locale), deadline: formatDate(round.deadline, locale) })}{' '}
            <Tag tone={status === 'sent' ? 'success' : 'info'}>{shared(`responseStatus.${status}`)}</Tag>
          </p>
          <div className="fp-actions">
            <LinkButton variant="primary" href={`${home}/${round.id}/svar/${municipality.number}`}>
              {t(status === 'sent' ? 'seeAnswer' : 'answer', { name: municipality.name })}
            </LinkButton>
          </div>
        </div>
      ))}
    </Section>
  );
}
