/** A field with the words of the reader's language, so that the browser gets one kind's words and no more. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}

export interface FormField {
  readonly key: string;
  readonly type: string;
  readonly label: string;
  readonly help: string | null;
  readonly required: boolean;
  readonly unit: string | null;
  readonly options: readonly FormOption[];
  readonly columns: readonly FormField[];
  /** Where the kind that it points to stands in addresses. */
  readonly slug: string | null;
  /** Rows that can be kept. */
  readonly max: number;
}

export interface FormSection {
  readonly key: string;
  readonly title: string;
  readonly text: string | null;
  readonly fields: readonly FormField[];
}
