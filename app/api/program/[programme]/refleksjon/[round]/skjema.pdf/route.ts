import { getLocale, getTranslations } from 'next-intl/server';
import { blankForm } from '@/lib/reflection/print/endpoints';

type Context = { readonly params: Promise<{ readonly programme: string; readonly round: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return blankForm(request, await params, {
    locale: await getLocale(),
    words: await getTranslations('reflectionPrint'),
  });
}
