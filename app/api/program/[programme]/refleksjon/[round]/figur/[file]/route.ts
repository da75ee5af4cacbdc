import { getLocale, getTranslations } from 'next-intl/server';
import { describeFigure } from '@/components/reflection/figure/describe-figure';
import { figureFileEndpoint } from '@/lib/reflection/figure/file/endpoints';

export const GET = figureFileEndpoint(async (view) => {
  const [t, locale] = await Promise.all([getTranslations('reflectionFigure'), getLocale()]);
  return describeFigure(view, t, locale);
});
