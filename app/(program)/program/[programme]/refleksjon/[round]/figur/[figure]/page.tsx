import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { describeFigure } from '@/components/reflection/figure/describe-figure';
import { FigureControls } from '@/components/reflection/figure/figure-controls';
import { FigureDetail } from '@/components/reflection/figure/figure-detail';
import { FigureNeighbours } from '@/components/reflection/figure/figure-neighbours';
import { OpenAnswers } from '@/components/reflection/figure/open-answers';
import { roundName } from '@/components/reflection/round/round-name';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getFigure } from '@/lib/reflection/figure/queries';
import { figureQuery, readFigure, readFigureChoice } from '@/lib/reflection/figure/schema';
import { getRound } from '@/lib/reflection/round/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string; figure: string }>;
  readonly searchParams: Promise<unknown>;
};

async function read({ params, searchParams }: Props) {
  const [actor, { programme, round, figure: number }, query] = await Promise.all([
    currentActor(),
    params,
    searchParams,
  ]);
  const figure = readFigure(number) ?? notFound();
  const choice = readFigureChoice(query);
  const view = (await getFigure(actor, { programme, round, figure }, choice, now())) ?? notFound();
  const [t, locale] = await Promise.all([getTranslations('reflectionFigure'), getLocale()]);
  return { actor, choice, view, t, locale, text: describeFigure(view, t, locale) };
}

export async function generateMetadata({ params }: Props) {
  const { programme, round: id, figure: number } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionFigure'), await getLocale()];
  return { title: round && t('figure.tab', { number, round: roundName(round, locale) }) };
}

export default async function FigurePage(props: Props) {
  const { actor, choice, view, t, locale, text } = await read(props);
  const { programme, round, figure } = view;
  const home = `/program/${programme.id}`;
  const path = `${home}/refleksjon/${round.id}/figur/${figure}`;
  const subject = { programme: programme.id };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumb'), href: `${home}/refleksjon` },
          { label: roundName(round, locale), href: `${home}/refleksjon/${round.id}` },
          { label: text.numbers },
        ]}
        title={text.title}
        lead={`${text.subtitle} ${text.measure}`}
        tags={text.demonstration && <Tag tone="attention">{text.demonstration}</Tag>}
      />
      <FigureDetail view={view} text={text} choice={choice} locale={locale} />
      <FigureControls view={view} choice={choice} path={path} />
      {can(actor, 'reflection-answers.read', subject) && (
        <OpenAnswers
          programme={programme.id}
          round={round.id}
          to={figure}
          needsReason={can(actor, 'reflection-statistics.disclose', subject)}
          closeHref={view.isOpen ? `${path}${figureQuery({ ...choice, answers: false })}` : undefined}
        />
      )}
      <FigureNeighbours figures={view.figures} figure={figure} path={`${home}/refleksjon/${round.id}`} />
    </>
  );
}
