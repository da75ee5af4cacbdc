import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { Attachments } from '@/components/attachment/attachments';
import { registerTitle } from '@/components/registration/register-title';
import { RegistrationView } from '@/components/registration/registration-view';
import { currentActor } from '@/lib/access/session';
import { getAttachments } from '@/lib/attachment/queries';
import { readAttachmentAddress } from '@/lib/attachment/schema';
import { getRegistrationPage } from '@/lib/registration/register/queries';
import { readRegistrationAddress } from '@/lib/registration/schema';

type Props = {
  readonly params: Promise<{ programme: string; kind: string; id: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { kind: slug } = await params;
  return { title: await registerTitle({ slug }) };
}

export default async function RegistrationPage({ params, searchParams }: Props) {
  const { programme, kind: slug, id } = await params;
  const actor = await currentActor();
  const page = (await getRegistrationPage(actor, programme, { slug, number: null, id })) ?? notFound();
  const query = await searchParams;
  const address = readRegistrationAddress(query);
  const municipality = page.place.municipality?.id ?? null;
  const attachments = await getAttachments(actor, programme, { kind: page.definition.kind, id, municipality });
  const reader = actor.kind === 'user' ? actor.userId : null;
  return (
    <RegistrationView page={page} address={address} reader={reader} saveId={randomUUID()}>
      {attachments && (
        <Attachments
          to={{ programme, slug, id, number: null }}
          list={attachments}
          outcome={readAttachmentAddress(query)}
        />
      )}
    </RegistrationView>
  );
}
