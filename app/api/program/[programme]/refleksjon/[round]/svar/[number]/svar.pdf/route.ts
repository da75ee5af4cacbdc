import { getLocale, getTranslations } from 'next-intl/server';
import { answeredForm } from '@/lib/reflection/print/endpoints';

type Context = {
  readonly params: Promise<{ readonly programme: string; readonly round: string; readonly number: string }>;
};

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answeredForm(request, await params, {
    locale: await getLocale(),
    words: await getTranslations('reflectionPrint'),
  });
}
