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
    }
  // Reflection. What was answered is never told here, only that it was, by number, version and hash.
  | {
      readonly type: 'reflection-item.added' | 'reflection-item.reworded';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly version: number };
    }
  // The subject is the programme that they come from; there they have the same ids.
  | {
      readonly type: 'reflection-items.taken-over';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly items: readonly string[] };
    }
  | {
      readonly type: 'reflection-round.planned' | 'reflection-round.changed' | 'reflection-round.removed';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly opensOn: string; readonly deadline: string };
    }
  | {
      readonly type: 'reflection-form.changed';
      readonly subject: string;
      readonly programme: string;
      /** From which form to which, by their hashes, and by what edit: so that who comes second can be told what changed. */
      readonly details: {
        readonly sections: number;
        readonly items: number;
        readonly before: string;
        readonly after: string;
        readonly edit: Readonly<Record<string, string>>;
      };
    }
  | {
      readonly type: 'reflection-round.opened' | 'reflection-round.closed';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly responses: number };
    }
  | {
      readonly type: 'reflection-round.published';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly threshold: number; readonly shown: number; readonly hidden: number };
    }
  | {
      readonly type: 'reflection-response.extended' | 'reflection-response.reopened';
      readonly subject: string;
      readonly programme: string;
      readonly municipality: string;
      readonly details: { readonly deadline: string; readonly reasonHash: string };
    }
  | {
      readonly type: 'reflection-response.sent';
      readonly subject: string;
      readonly programme: string;
      readonly municipality: string;
      readonly details: { readonly number: number; readonly contentHash: string };
    }
  | {
      readonly type:
        | 'reflection-response.awaits-sign-off'
        | 'reflection-response.taken-back'
        | 'reflection-response.begun';
      readonly subject: string;
      readonly programme: string;
      readonly municipality: string;
      readonly details: Record<string, never>;
    }
  | {
      readonly type: 'reflection-answers.read' | 'reflection-extract.taken';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly rounds: string; readonly rows: number };
    }
  | {
      readonly type: 'reflection-extract.downloaded';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly file: string; readonly contentHash: string };
    }
  | {
      readonly type: 'reflection-suppression.lifted';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly round: string; readonly reasonHash: string; readonly expiresAt: string };
    }
  | {
      readonly type: 'leader-group.invited' | 'leader-group.removed';
      readonly subject: string;
      readonly programme: string;
      readonly municipality: string;
      readonly details: { readonly member: string };
    }
  | {
      readonly type: 'reminders.queued';
      readonly subject: string;
      readonly programme: string;
      readonly details: { readonly municipalities: number; readonly mails: number };
    }
  // Registrations: which version of what, never what it says.
  | {
      readonly type: 'registration.draft' | 'registration.registered' | 'registration.withdrawn';
      readonly subject: string;
      readonly programme: string;
      readonly municipality?: string;
      readonly details: { readonly kind: string; readonly version: number; readonly contentHash: string };
    }
  | {
      readonly type: 'attachment.added';
      readonly subject: string;
      readonly programme: string;
      readonly municipality?: string;
      readonly details: { readonly registration: string; readonly size: number; readonly contentHash: string };
    };
