import { notFound } from 'next/navigation';
import { homeOf, RegisterHeader } from '@/components/registration/register-header';
import { RegisterOverview } from '@/components/registration/register-overview';
import { registerTitle } from '@/components/registration/register-title';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityName } from '@/lib/municipality/queries';
import { getMunicipalityRegister } from '@/lib/registration/register/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; number: string }> };

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { programme, number } = await params;
  const place = await getMunicipalityName(await currentActor(), programme, number);
  return { title: await registerTitle({ place }) };
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
