import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegistrationWriting } from '@/components/registration/registration-writing';
import { currentActor } from '@/lib/access/session';
import { openRegistration } from '@/lib/registration/register/queries';

type Props = { readonly params: Promise<{ programme: string; number: string; kind: string }> };

export async function generateMetadata() {
  const t = await getTranslations('registration');
  return { title: t('crumb') };
}

export default async function NewMunicipalRegistrationPage({ params }: Props) {
  const { programme, number, kind: slug } = await params;
  const asked = { slug, number, id: null, version: null };
  const opened = (await openRegistration(await currentActor(), programme, asked)) ?? notFound();
  return <RegistrationWriting opened={opened} saveId={randomUUID()} />;
}
