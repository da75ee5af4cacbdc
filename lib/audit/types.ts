/** What the trail records. `details` holds no answer and no personal data, only ids, amounts and hashes. */
export type AuditEvent =
  | { readonly type: 'data.loaded'; readonly subject: string; readonly details: { readonly rows: number } }
  | {
      readonly type: 'session.started';
      readonly subject: string;
      readonly details: { readonly demonstration: boolean };
    }
  | { readonly type: 'session.ended'; readonly subject: string; readonly details: { readonly all: boolean } }
  | {
      readonly type: 'calculation.saved';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly year: number; readonly problemHash: string; readonly resultHash: string };
    };
