import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { homeOf, RegisterHeader } from '@/components/registration/register-header';
import { RegisterOverview } from '@/components/registration/register-overview';
import { currentActor } from '@/lib/access/session';
import { getProgrammeRegister } from '@/lib/registration/register/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('registration');
  return { title: t('programmeCrumb') };
}

export default async function ProgrammeRegisterPage({ params }: Props) {
  const { programme } = await params;
  const register = (await getProgrammeRegister(await currentActor(), programme, now())) ?? notFound();
  return (
    <>
      <RegisterHeader place={register.place} />
      <RegisterOverview register={register} home={homeOf(register.place)} />
    </>
  );
}
