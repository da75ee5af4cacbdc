import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { registerTitle } from '@/components/registration/register-title';
import { RegistrationWriting } from '@/components/registration/registration-writing';
import { currentActor } from '@/lib/access/session';
import { openRegistration } from '@/lib/registration/register/queries';

type Props = { readonly params: Promise<{ programme: string; kind: string }> };

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { kind: slug } = await params;
  return { title: await registerTitle({ slug, act: 'new' }) };
}

export default async function NewRegistrationPage({ params }: Props) {
  const { programme, kind: slug } = await params;
  const asked = { slug, number: null, id: null, version: null };
  const opened = (await openRegistration(await currentActor(), programme, asked)) ?? notFound();
  return <RegistrationWriting opened={opened} saveId={randomUUID()} />;
}
