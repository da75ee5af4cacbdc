import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CHARACTERISTICS, IDEAL, PRESENT, STAGES } from '@/lib/dykos/types';
import { ConceptFigure } from './concept-figure';
import { Boxes, type BoxText } from './drawing';

const STEPS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Figure 3: the change that the pilot was built on. */
export function ChangeFigure() {
  const t = useTranslations('evaluation.figures.three');
  const steps = STEPS.map((step) => t(`steps.${step}`));
  return (
    <ConceptFigure
      number="3"
      section="4.2.1"
      title={t('title')}
      subtitle={t('subtitle')}
      note={t('note')}
      list={<Steps steps={steps} />}
    >
      <Boxes look="flow" boxes={steps.map((step) => ({ lines: [step] }))} />
    </ConceptFigure>
  );
}

/** Figure 4: cooperation and working together, with what they share in the middle. */
export function TogetherFigure() {
  const t = useTranslations('evaluation.figures.four');
  const boxes: readonly BoxText[] = [
    { title: t('cooperation'), lines: [t('cooperationText')] },
    { title: t('shared'), lines: [t('sharedText')] },
    { title: t('interaction'), lines: [t('interactionText')] },
  ];
  return (
    <ConceptFigure
      number="4"
      section="4.2.2"
      title={t('title')}
      subtitle={t('subtitle')}
      note={t('note')}
      list={<Titled boxes={boxes} />}
    >
      <Boxes look="overlap" boxes={boxes} />
    </ConceptFigure>
  );
}

/** Figure 5: ideal, practice wanted, present. The words are those of the model. */
export function LayersFigure() {
  const t = useTranslations('evaluation.figures.five');
  const m = useTranslations('dykosModel');
  const boxes: readonly BoxText[] = [
    { title: t('ideal'), lines: IDEAL.map((part) => m(`parts.${part}`)) },
    { title: t('practice'), lines: CHARACTERISTICS.map((one) => m(`characteristics.${one}.name`)) },
    { title: t('present'), lines: PRESENT.map((part) => m(`parts.${part}`)) },
  ];
  return (
    <ConceptFigure
      number="5"
      section="4.2.3"
      title={t('title')}
      subtitle={t('subtitle')}
      list={<Titled boxes={boxes} />}
    >
      <Boxes look="layers" boxes={boxes} />
    </ConceptFigure>
  );
}

/** Figure 6: the model that the dashboards show in full. */
export function DykosFigure({ href }: { readonly href: string | null }) {
  const t = useTranslations('evaluation.figures.six');
  const m = useTranslations('dykosModel');
  const boxes = STAGES.map((stage) => ({ title: m(`stages.${stage}.name`), lines: [m(`stages.${stage}.about`)] }));
  return (
    <ConceptFigure
      number="6"
      section="4.2.3"
      title={t('title')}
      subtitle={t('subtitle')}
      note={
        <>
          {m('model.orderInferred')} {href && <Link href={href}>{t('link')}</Link>}
        </>
      }
      list={<Titled boxes={boxes} isOrdered />}
    >
      <Boxes look="flow" boxes={boxes} />
    </ConceptFigure>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="fp-markers">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Titled({ boxes, isOrdered = false }: { readonly boxes: readonly BoxText[]; readonly isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="fp-markers">
      {boxes.map(({ title, lines }) => (
        <li key={title}>
          <b>{title}</b>
          {lines.length > 1 ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{lines[0]}</p>
          )}
        </li>
      ))}
    </List>
  );
}
