import { getLocale, getTranslations } from 'next-intl/server';
import { evaluationWords } from '@/components/evaluation/evaluation-words';
import { evaluationFileEndpoint } from '@/lib/evaluation/file/endpoints';

export const GET = evaluationFileEndpoint(async () => {
  const [t, source, locale] = await Promise.all([
    getTranslations('evaluation'),
    getTranslations('source'),
    getLocale(),
  ]);
  return evaluationWords(t, source, locale);
});
