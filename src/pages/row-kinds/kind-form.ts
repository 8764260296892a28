/** How an input is entered: as a choice of one side's fields or lists, or as text. */
export type InputShape =
  | 'source'
  | 'value'
  | 'text'
  | 'longtext'
  | 'value-list'
  | 'lookup-list'
  | 'spp-table'
  | 'netsuite-field'
  | 'value-kind'
  /** Lines of a sublist: JSON of `BranchLine[]`. */
  | 'branches';

/** One input of a kind. */
export interface KindInput {
  name: string;
  /** 40 characters at most, which is what NetSuite takes. */
  label: string;
  help: string;
  /** Where the help names fields: the same with those that the import reads. */
  importHelp?: string;
  shape: InputShape;
  isOptional?: boolean;
}

/** What was entered, by the name of the input. */
export type Inputs = Readonly<Record<string, string>>;

/** The label of an SPP field, as the metadata has it. */
export type LabelOf = (path: string) => string;

/** How a kind of row is entered and told: its expression as inputs and in words. Pure. */
export interface KindForm {
  label: string;
  /** One sentence on what a row of this kind does. */
  help: string;
  inputs: readonly KindInput[];
  /** The inputs of an expression; what does not have the form of the kind is shown as far as it can be told. */
  read(expression: string): Inputs;
  /** The expression; whether it can be understood is for the kind itself to say. Throws ExpressionError where it cannot even be composed. */
  write(inputs: Inputs): string;
  /** For a person; only called for an expression that the kind understands. */
  inWords(expression: string, label: LabelOf): string;
}

export const given = (inputs: Inputs, name: string): string => (inputs[name] ?? '').trim();

/** The input of the one field that a kind reads. */
export const SOURCE: KindInput = {
  name: 'source',
  label: 'SuiteProjects Pro field',
  help: 'The field of the SuiteProjects Pro customer whose value is used.',
  shape: 'source',
};
