/**
 * Invented free texts: what a leader group could have written, never what one did. Each says so in its first word, and speaks of no
 * person and no real circumstance. The same field twice is the same field written again.
 */
const SAID = {
  2019: [
    ['reason-across', '3427', 'Tjenestene møtes når noe haster, men har ingen fast møteplass.'],
    ['reason-across', '5007', 'Vurderingen bygger på en samtale i ledergruppen.'],
    ['reason-across', '3801', 'Sektorene planlegger hver for seg.'],
    ['reason-anchoring', '3427', 'Ledelsen ønsker arbeid på tvers, men har ikke satt av tid til det.'],
    ['reason-anchoring', '5014', 'Ansvaret er uklart mellom sektorene.'],
    ['needs-understanding', '3427', 'Vi kjenner behovene best tjeneste for tjeneste.'],
    ['needs-understanding', '5001', 'Vi har mange tall, men har sett lite på dem sammen.'],
    ['reason-needs', '3420', 'Svaret bygger på erfaring, ikke på målinger.'],
    ['mechanisms-hinder', '3427', 'Lite tid, og ulike fagsystemer.'],
    ['mechanisms-hinder', '3813', 'Hver sektor har sitt eget budsjett.'],
    ['mechanisms-hinder', '5060', 'Tenestene veit for lite om kvarandre.'],
    ['mechanisms-promote', '3427', 'Ansatte som kjenner hverandre fra før.'],
    ['mechanisms-promote', '3448', 'Korte avstander i organisasjonen.'],
  ],
  2020: [
    ['reason-across', '3427', 'Vi har fått en fast møteplass, og bruker den.'],
    ['reason-across', '3805', 'Noen tjenester er kommet lenger enn andre.'],
    ['reason-anchoring', '3427', 'Lederne har avtalt hvem som følger opp hva.'],
    ['reason-anchoring', '5007', 'Ledergruppen drøfter piloten hver måned.'],
    ['needs-understanding', '3427', 'Vi ser at flere tjenester møter de samme familiene.'],
    ['needs-understanding', '3443', 'Forståelsen er som før, men flere deler den.'],
    ['reason-needs', '5014', 'Vi har spurt noen, men ikke på en fast måte.'],
    ['existing-structures', '3427', 'Piloten bruker samarbeidsmøtene vi hadde.'],
    ['existing-structures', '3801', 'Piloten har fått sin egen styringsgruppe.'],
    ['existing-structures', '5060', 'Piloten er ein del av planarbeidet.'],
    ['organisation', '3427', 'Styringsgruppe med tre sektorer og en prosjektgruppe under den.'],
    ['organisation', '3812', 'Her står hvordan arbeidet er delt mellom tjenestene.'],
    ['reason-contribution', '3427', 'Vi har prøvd ut tiltak vi ellers ikke hadde hatt rom for.'],
    ['reason-contribution', '5001', 'Det er for tidlig å si hva som skyldes finansieringen.'],
  ],
  2022: [
    ['reason-across', '3427', 'Møteplassen er blitt en vane, men når ikke alle tjenester.'],
    ['reason-across', '3448', 'Det varierer fortsatt mellom sektorene.'],
    ['reason-anchoring', '3427', 'Andre saker har tatt mer av ledelsens tid i år.'],
    ['reason-anchoring', '5001', 'Forankringen er god øverst og svakere ute i tjenestene.'],
    ['needs-understanding', '3427', 'Vi har samlet oss om tre behov som vi følger.'],
    ['needs-understanding', '5007', 'Vi har fått ny kunnskap om overgangene mellom tjenester.'],
    ['reason-needs', '3813', 'Vi har laget en felles oversikt.'],
    ['existing-structures', '3427', 'Samarbeidsmøtene er nå en del av den vanlige driften.'],
    ['existing-structures', '5014', 'Piloten er lagt inn i handlingsplanen.'],
    ['organisation', '3427', 'Styringsgruppen er den samme, prosjektgruppen er utvidet.'],
    ['organisation', '3443', 'Prosjektgruppen er lagt til én av sektorene.'],
    ['reason-contribution', '3427', 'Friheten til å velge tiltak selv har betydd mest.'],
    ['reason-contribution', '5060', 'Mykje kjem av finansieringa, noko av andre satsingar.'],
    ['mechanisms-hinder', '3427', 'Nye oppgaver, og utskifting i prosjektet.'],
    ['mechanisms-hinder', '3420', 'Dårlig tid i tjenestene.'],
    ['mechanisms-promote', '3427', 'Ledere som spør etter arbeidet.'],
    ['mechanisms-promote', '3801', 'Faste møter med en klar dagsorden.'],
    ['cut-consequence', '3427', 'To av tiltakene ville stanse, møteplassen ville bestå.'],
    ['cut-consequence', '3812', 'Arbeidet ville blitt skalert ned.'],
    ['cut-consequence', '5060', 'Lite ville endre seg, for tiltaka er flytta til drift.'],
    ['adjustments', '3427', 'Lengre tid fra start til første rapport.'],
    ['adjustments', '3448', 'Kompetansemiljøet kunne vært med tidligere.'],
    ['adjustments', '5001', 'Sektorsjefene kunne vært mer med.'],
  ],
  ovelse: [
    ['reason-across', '3427', 'Vi møtes hver måned.'],
    ['reason-across', '3427', 'Vi møtes hver måned, og har en felles plan.'],
    ['needs-understanding', '3427', 'Vi har begynt å se på behovene sammen.'],
    ['existing-structures', '3427', 'Samarbeidsmøtene er utgangspunktet.'],
    ['reason-across', '5007', 'Tjenestene har fått en felles møteplass.'],
    ['reason-needs', '5007', 'Vi har samlet det tjenestene vet.'],
    ['existing-structures', '5007', 'Arbeidet følger den vanlige linjen.'],
    ['organisation', '5007', 'En liten prosjektgruppe på tvers av tre tjenester.'],
    ['reason-contribution', '5007', 'Vi har fått tid til å prøve noe nytt.'],
    ['mechanisms-hinder', '5007', 'For mange små prosjekter samtidig.'],
    ['mechanisms-promote', '5007', 'Felles mål.'],
    ['mechanisms-hinder', '3420', 'Tjenestene sitter på ulike steder.'],
    ['mechanisms-promote', '5001', 'Én plan for alle tjenestene.'],
  ],
} as const;

export interface DemonstrationText {
  readonly round: string;
  readonly item: string;
  readonly municipality: string;
  readonly text: string;
}

export const DEMONSTRATION_TEXTS: readonly DemonstrationText[] = Object.entries(SAID).flatMap(([round, texts]) =>
  texts.map(([item, municipality, text]) => ({ round, item, municipality, text: `Demonstrasjon: ${text}` })),
);
