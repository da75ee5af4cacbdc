/** What the islands say. The page hands over the sentences, so that no message library comes with them. */
export interface AnswerTexts {
  readonly saving: string;
  readonly savedAt: string;
  readonly savedOn: string;
  readonly savedAtBySystem: string;
  readonly savedOnBySystem: string;
  readonly broughtAt: string;
  readonly retrying: string;
  readonly retryingUnkept: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly refused: string;
  readonly invalid: string;
  readonly partlySaved: string;
  readonly refusedForm: string;
  readonly allSaved: string;
  readonly conflictTitle: string;
  readonly conflictLead: string;
  readonly conflictOwn: string;
  readonly conflictOther: string;
  readonly conflictEmpty: string;
  readonly keepOwn: string;
  readonly useOther: string;
  readonly notRelevant: string;
  readonly noAnswer: string;
  readonly noOpinion: string;
  readonly answerAbove: string;
  readonly clear: string;
  readonly help: string;
  readonly left: string;
  readonly over: string;
  readonly identityNumber: string;
  readonly wholeNumber: string;
  readonly history: string;
  readonly historyOf: string;
  readonly reconstructed: string;
  readonly someone: string;
  readonly hereNow: string;
  readonly onlyYou: string;
  readonly inField: string;
  readonly and: string;
  readonly answered: string;
  readonly answeredOf: string;
  readonly sections: string;
  readonly stateNotStarted: string;
  readonly stateBegun: string;
  readonly stateComplete: string;
  readonly previous: string;
  readonly next: string;
  readonly check: string;
  readonly save: string;
  readonly positionLead: string;
  readonly positionOwn: string;
  readonly positionGive: string;
  readonly positionFirst: string;
  readonly positionMissing: string;
  readonly positionRefused: string;
  readonly positionOthers: string;
  readonly positionJoint: string;
  readonly positionMine: string;
  readonly positionChange: string;
  readonly dissentLabel: string;
  readonly dissentSave: string;
  readonly disagrees: string;
  readonly unsentTitle: string;
  readonly unsent: string;
}

/** Puts values into a sentence. @example fill('Lagret av {name}', { name: 'Ida' }) // 'Lagret av Ida' */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
