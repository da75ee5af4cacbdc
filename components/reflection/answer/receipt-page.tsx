import { useLocale, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { formatExactInstant, formatInstant } from '@/lib/format';
import type { PreviousAnswers, Receipt, ResponseView } from '@/lib/reflection/response/types';
import { FormHeader } from './form-header';
import { PreviousTable } from './previous-table';

/** Of `sha256:…`: enough to compare by eye and over the phone. */
const PREFIX = 12;

interface ReceiptPageProps {
  readonly view: ResponseView;
  readonly previous: readonly PreviousAnswers[];
}

/** What was sent, when and by whom; and only now what the same group answered before. */
export function ReceiptPage({ view, previous }: ReceiptPageProps) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const { round, municipality, receipts } = view;
  const home = `/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`;
  const latest = receipts.at(-1);
  const signer = ({ signedBy }: Receipt) => signedBy?.name || t('receipt.demonstration');
  if (!latest) {
    return (
      <>
        <FormHeader view={view} page={t('receipt.title')} title={t('receipt.title')} />
        <EmptyState title={t('receipt.title')} action={<LinkButton href={home}>{t('backToForm')}</LinkButton>}>
          <p>{t('receipt.none')}</p>
        </EmptyState>
      </>
    );
  }
  const hash = latest.contentHash.replace(/^sha256:/, '');
  return (
    <>
      <FormHeader
        view={view}
        page={t('receipt.title')}
        title={t('receipt.title')}
        lead={t('receipt.lead', { municipality: municipality.name })}
        actions={
          <>
            <a
              className="ds-button fp-button"
              data-variant="primary"
              data-color="fjord"
              href={`/api${home}/svar.pdf`}
              download
            >
              {t('receipt.pdf')}
            </a>
            <LinkButton href={`${home}/utskrift`}>{t('receipt.print')}</LinkButton>
            <LinkButton variant="plain" href={home}>
              {t('receipt.form')}
            </LinkButton>
          </>
        }
      />
      <DefinitionList
        items={[
          {
            term: t('receipt.number'),
            description: `${round.id}-${municipality.number}-${latest.number}`.toUpperCase(),
          },
          {
            term: t('receipt.signedAt'),
            description: formatExactInstant(new Date(latest.signedAt), locale),
          },
          { term: t('receipt.signedBy'), description: signer(latest) },
          {
            term: t('receipt.hash'),
            description: (
              <>
                <code>{hash.slice(0, PREFIX)}</code>
                <p className="fp-receipt__help">{t('receipt.hashHelp')}</p>
              </>
            ),
          },
        ]}
      />
      {receipts.length > 1 && (
        <Section title={t('receipt.earlier')} id="tidligere">
          <ul className="fp-receipt__earlier">
            {receipts.slice(0, -1).map((receipt) => (
              <li key={receipt.number}>
                {t('receipt.earlierRow', {
                  number: receipt.number,
                  time: formatInstant(new Date(receipt.signedAt), locale),
                  name: signer(receipt),
                })}{' '}
                <code>{receipt.contentHash.replace(/^sha256:/, '').slice(0, PREFIX)}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('receipt.previousTitle')}
        id="forrige"
        lead={previous.length > 0 ? t('receipt.previousLead') : undefined}
      >
        {previous.length > 0 ? <PreviousTable view={view} previous={previous} /> : <p>{t('receipt.previousNone')}</p>}
      </Section>
    </>
  );
}
