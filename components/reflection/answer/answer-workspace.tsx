import { useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import type { Person, ResponseView } from '@/lib/reflection/response/types';
import { AnswerProvider } from './answer-provider';

interface AnswerWorkspaceProps {
  readonly view: ResponseView;
  readonly user: Person;
  readonly today: string;
  readonly children: ReactNode;
}

/** Gives the islands inside it the answer as it stands, and their words. */
export function AnswerWorkspace({ view, user, today, children }: AnswerWorkspaceProps) {
  const { reflectionAnswer } = useMessages();
  const locale = useLocale();
  const { id, round, municipality, status, cursor, fields, closed } = view;
  return (
    <AnswerProvider
      // Another person in the same tab starts with a store of their own.
      key={`${user.id} ${id}`}
      opened={{ user, status, cursor, fields, closed }}
      response={id}
      home={`/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}`}
      signInHref="/logg-inn"
      texts={reflectionAnswer.island}
      locale={locale}
      today={today}
    >
      {children}
    </AnswerProvider>
  );
}
