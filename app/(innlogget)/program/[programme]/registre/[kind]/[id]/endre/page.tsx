import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { registerTitle } from '@/components/registration/register-title';
import { RegistrationWriting } from '@/components/registration/registration-writing';
import { currentActor } from '@/lib/access/session';
import { openRegistration } from '@/lib/registration/register/queries';
import { readRegistrationAddress } from '@/lib/registration/schema';

type Props = {
  readonly params: Promise<{ programme: string; kind: string; id: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { kind: slug } = await params;
  return { title: await registerTitle({ slug, act: 'change' }) };
}

export default async function EditRegistrationPage({ params, searchParams }: Props) {
  const { programme, kind: slug, id } = await params;
  const { version } = readRegistrationAddress(await searchParams);
  const asked = { slug, number: null, id, version };
  const opened = (await openRegistration(await currentActor(), programme, asked)) ?? notFound();
  return <RegistrationWriting opened={opened} saveId={randomUUID()} />;
}
