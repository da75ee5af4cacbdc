import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { registerTitle } from '@/components/registration/register-title';
import { RegistrationWriting } from '@/components/registration/registration-writing';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityName } from '@/lib/municipality/queries';
import { openRegistration } from '@/lib/registration/register/queries';
import { readRegistrationAddress } from '@/lib/registration/schema';

type Props = {
  readonly params: Promise<{ programme: string; number: string; kind: string; id: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { programme, number, kind: slug } = await params;
  const place = await getMunicipalityName(await currentActor(), programme, number);
  return { title: await registerTitle({ place, slug, act: 'change' }) };
}

export default async function EditMunicipalRegistrationPage({ params, searchParams }: Props) {
  const { programme, number, kind: slug, id } = await params;
  const { version } = readRegistrationAddress(await searchParams);
  const asked = { slug, number, id, version };
  const opened = (await openRegistration(await currentActor(), programme, asked)) ?? notFound();
  return <RegistrationWriting opened={opened} saveId={randomUUID()} />;
}
