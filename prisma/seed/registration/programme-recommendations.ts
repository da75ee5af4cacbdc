import type { Content } from '@/lib/registration/types';
import { type SeedFact, told } from './fact';

const recommended = (key: string, version: ReturnType<typeof told>): SeedFact => ({
  owner: { programme: true },
  kind: 'recommendation',
  key,
  versions: [version],
});

function oxford(number: number, content: Content): SeedFact {
  return recommended(
    `oxford-${number}`,
    told({ year: '2023-01-01' }, { ...content, author: 'Oxford Research' }, '002', { section: `6.2.${number}` }),
  );
}

function nordland(number: number, content: Content): SeedFact {
  return recommended(
    `nordlandsforskning-${number}`,
    told('2024-02-07', { ...content, author: 'Nordlandsforskning' }, '001', { slide: 'Anbefalinger' }),
  );
}

/** What the two evaluators recommend. Only where they name an addressee has one been set; what became of it no source states. */
export const RECOMMENDATIONS: readonly SeedFact[] = [
  oxford(1, {
    recommendation: 'Lag en ny og større pilot med tydeligere innretning',
    reason:
      'Kommunene er kommet for langt til at denne kan gi svar. En ny trenger lang tid til forberedelse, og flere og større ordninger.',
  }),
  oxford(2, {
    recommendation: 'Si klart hva som er målet og ambisjonen, og legg til rette for radikale prosjekter',
    reason:
      'Tre nivåer er mulige: mindre administrasjon, bedre bruk av ressursene, eller nyskaping i tjenestene. Radikale prosjekter møter regelverket og kan trenge hjemlede forsøk.',
  }),
  oxford(3, {
    recommendation: 'Bring programfinansiering i takt med strategier og meldinger, og gi den mer oppmerksomhet',
    addressee: 'Sentralforvaltningen og lokalpolitikerne',
    reason: 'Det kom få signaler fra staten sentralt, og lokalpolitikerne engasjerte seg overraskende lite.',
  }),
  oxford(4, {
    recommendation: 'Prøv ut nye redskaper og styringsmodeller for arbeid på tvers som et mål i seg selv',
    reason:
      'Økonomi, rapportering og vedtak om enkeltpersoner passer dårlig når flere tjenester hjelper en hel familie.',
  }),
  nordland(1, {
    recommendation: 'Gjør programfinansiering til en nasjonal ordning med flere tilskudd',
    reason: 'Kommunene trenger langsiktige penger og frihet når de prøver ut nye tiltak.',
  }),
  nordland(2, {
    recommendation: 'Utred en mer stabil finansiering av forebyggende tjenester for barn og unge',
    reason: 'Den bør belønne samarbeid og utvikling, ikke silotenkning.',
  }),
  nordland(3, { recommendation: 'Prøv programfinansiering i kommunenes egen budsjettering, i en nasjonal pilot' }),
  nordland(4, { recommendation: 'Styrk kommunenes kompetanse i implementering og evaluering' }),
  nordland(5, {
    recommendation: 'Gjør det tydeligere at statsforvalterne skal veilede toppledelsen i arbeid på tvers',
    addressee: 'Statsforvalterne',
  }),
  nordland(6, {
    recommendation: 'Samordne staten bedre',
    addressee: 'Staten',
    reason: 'Kommunene skal møte én stat med signaler som stemmer overens.',
  }),
];
