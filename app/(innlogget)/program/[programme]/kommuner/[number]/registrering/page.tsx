import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { homeOf, RegisterHeader } from '@/components/registration/register-header';
import { RegisterOverview } from '@/components/registration/register-overview';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityRegister } from '@/lib/registration/register/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; number: string }> };

export async function generateMetadata() {
  const t = await getTranslations('registration');
  return { title: t('crumb') };
}

export default async function MunicipalityRegisterPage({ params }: Props) {
  const { programme, number } = await params;
  const register = (await getMunicipalityRegister(await currentActor(), programme, number, now())) ?? notFound();
  return (
    <>
      <RegisterHeader place={register.place} />
      <RegisterOverview register={register} home={homeOf(register.place)} />
    </>
  );
}
