/** Items on what children, young people and families need (figure 9), and on what hinders and promotes. */
import { AGREEMENT, asked, type SeedItem } from './words';

const NEEDS: readonly SeedItem[] = [
  {
    id: 'needs-shared',
    kind: 'scale',
    figure: '9',
    speaksTo: 'dykos-needs-mapping',
    section: '5.5.2',
    texts: asked(
      {
        nb: { text: 'Tjenestene deler det de vet om behovene til barn, unge og familier.' },
        nn: { text: 'Tenestene deler det dei veit om behova til barn, unge og familiar.' },
        en: { text: 'The services share what they know about the needs of children, young people and families.' },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'needs-collected',
    kind: 'scale',
    figure: '9',
    speaksTo: 'dykos-needs-mapping',
    section: '5.5.2',
    texts: asked(
      {
        nb: {
          text: 'Kommunen samler kunnskap om behovene på tvers av tjenester.',
          help: 'For eksempel undersøkelser, statistikk og det tjenestene selv registrerer.',
        },
        nn: {
          text: 'Kommunen samlar kunnskap om behova på tvers av tenester.',
          help: 'Til dømes undersøkingar, statistikk og det tenestene sjølve registrerer.',
        },
        en: {
          text: 'The municipality collects knowledge about the needs across services.',
          help: 'For example surveys, statistics and what the services record themselves.',
        },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'user-participation',
    kind: 'scale',
    figure: '9',
    speaksTo: 'characteristic-4',
    section: '5.5.2',
    texts: asked(
      {
        nb: {
          text: 'Barn, unge og familier er med på å forme tjenestene.',
          help: 'For eksempel gjennom råd, brukerundersøkelser eller samtaler.',
        },
        nn: {
          text: 'Barn, unge og familiar er med på å forme tenestene.',
          help: 'Til dømes gjennom råd, brukarundersøkingar eller samtalar.',
        },
        en: {
          text: 'Children, young people and families take part in shaping the services.',
          help: 'For example through councils, user surveys or conversations.',
        },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'needs-understanding',
    kind: 'text',
    figure: '9',
    speaksTo: 'dykos-challenge-picture',
    section: '5.5.2',
    texts: {
      nb: {
        text: 'Hvordan har forståelsen av behovene til barn, unge og familier endret seg hos dere?',
        help: 'Skriv også om dere forstår behovene som før, men er mer samlet om dem.',
      },
      nn: {
        text: 'Korleis har forståinga av behova til barn, unge og familiar endra seg hos dykk?',
        help: 'Skriv òg om de forstår behova som før, men er meir samla om dei.',
      },
      en: {
        text: 'How has your understanding of the needs of children, young people and families changed?',
        help: 'Tell us too if you see the needs as before, but agree more on them.',
      },
    },
  },
  {
    id: 'reason-needs',
    kind: 'text',
    section: '5.5.2',
    texts: {
      nb: { text: 'Hva bygger dere svarene om behovene på?', help: 'Ikke skriv om enkeltpersoner.' },
      nn: { text: 'Kva byggjer de svara om behova på?', help: 'Ikkje skriv om enkeltpersonar.' },
      en: { text: 'What do you base your answers about the needs on?', help: 'Do not write about individuals.' },
    },
  },
];

const MECHANISMS: readonly SeedItem[] = [
  {
    id: 'mechanisms-hinder',
    kind: 'text',
    section: '5.5.4',
    texts: {
      nb: { text: 'Hva hindrer arbeid på tvers hos dere?' },
      nn: { text: 'Kva hindrar arbeid på tvers hos dykk?' },
      en: { text: 'What hinders work across services in your municipality?' },
    },
  },
  {
    id: 'mechanisms-promote',
    kind: 'text',
    section: '5.5.4',
    texts: {
      nb: { text: 'Hva fremmer arbeid på tvers hos dere?' },
      nn: { text: 'Kva fremjar arbeid på tvers hos dykk?' },
      en: { text: 'What promotes work across services in your municipality?' },
    },
  },
];

export const NEEDS_ITEMS = [...NEEDS, ...MECHANISMS];
