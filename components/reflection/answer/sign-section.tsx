import { useMessages, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { markAnswersReady, sendAnswers, takeAnswersBack } from '@/lib/reflection/response/actions';
import { unseenBySigner } from '@/lib/reflection/response/rules/positions';
import type { ResponseView } from '@/lib/reflection/response/types';
import { ButtonForm } from './button-form';
import { addressOfView } from './view-address';

/** What is done at the end, and by whom: members report ready; the leader, who signs and sends, is told whether they have. */
export function SignSection({ view }: { readonly view: ResponseView }) {
  const t = useTranslations('reflectionAnswer');
  const address = addressOfView(view);
  const failures = useMessages().reflectionAnswer.failure;
  if (view.notWritable) return null;
  const isReady = view.status === 'awaiting-sign-off';
  if (!view.maySign) {
    return (
      <Section title={t('check.readyTitle')} id="meld-klar">
        <p>{isReady ? t('check.isReady') : t('check.readyText')}</p>
        <div className="fp-actions">
          {isReady ? (
            <ButtonForm action={takeAnswersBack} address={address} failures={failures}>
              {t('check.takeBack')}
            </ButtonForm>
          ) : (
            <ButtonForm action={markAnswersReady} address={address} failures={failures} variant="primary">
              {t('check.ready')}
            </ButtonForm>
          )}
        </div>
        <p>{t('check.whoSigns')}</p>
      </Section>
    );
  }
  const unseen = unseenBySigner(view.closed).length;
  return (
    <Section title={t('check.signTitle')} id="send-inn">
      <p>{t(isReady ? 'check.groupIsReady' : 'check.groupIsNotReady')}</p>
      <p>{t('check.signMeans')}</p>
      <ul className="fp-sign__means">
        <li>{t('check.signMeans1')}</li>
        <li>{t('check.signMeans2')}</li>
        <li>{t('check.signMeans3')}</li>
      </ul>
      {unseen > 0 ? (
        <p className="fp-sign__first">
          {t('check.ownBeforeSigning', { count: unseen })}{' '}
          <a className="fp-link" href="#egne-verdier">
            {t('check.ownSeeWhich')}
          </a>
        </p>
      ) : (
        <div className="fp-actions">
          <ButtonForm
            action={sendAnswers}
            address={address}
            fields={{ seen: view.seen }}
            failures={failures}
            variant="primary"
          >
            {t('check.sign')}
          </ButtonForm>
        </div>
      )}
    </Section>
  );
}
