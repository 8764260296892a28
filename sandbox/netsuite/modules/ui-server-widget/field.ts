import type { Field, FieldType as TypeEnum } from 'N/ui/serverWidget';
import { DISPLAY_TYPES, isOneLine, type DisplayType, type FieldType } from '../../suitelet/field-types';
import type { FieldModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { fieldLayout } from './field-layout';
import { fieldOptions } from './field-options';
import { readValue, valueText } from './field-value';
import { checkKind, checkLabel, UNSET } from './rules';

const NAME = 'N/ui/serverWidget.Field';
/** "Only valid for text, rich text, long text, and textarea fields" (typings); and for credential and secret key fields (help: section_4337770901). */
const HAS_LENGTH: readonly FieldType[] = ['TEXT', 'RICHTEXT', 'LONGTEXT', 'TEXTAREA'];
/** In pixels (typings). */
const RICH_TEXT = { height: { least: 100, most: 500 }, width: { least: 250, most: 800 } };

/** `serverWidget.Field` over a model. `on`: what the field is on. */
export function fieldObject(session: Session, model: FieldModel, on: 'form' | 'sublist'): object {
  const refuse = (member: string) => session.notEmulated(`${NAME}.${member} of type ${model.type}`);
  const setRichText = (side: 'height' | 'width', member: string, value: unknown): void => {
    const pixels = checkKind(session, `${NAME}.${member}`, 'number', value);
    const { least, most } = RICH_TEXT[side];
    if (model.type !== 'RICHTEXT' || !(pixels >= least && pixels <= most)) throw refuse(`${member} = ${pixels}`);
    model.richText[side] = pixels;
  };
  const field: object = guardModule(session, NAME, {
    id: model.id,
    /** In lower case, as format.Type has them (help: section_4335171133). */
    get type(): TypeEnum {
      if (model.secret) throw session.notEmulated(`${NAME}.type of a ${model.secret.kind} field`);
      return model.type.toLowerCase() as unknown as TypeEnum;
    },
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkLabel(session, label);
    },
    get defaultValue(): string | string[] {
      return readValue(session, model);
    },
    set defaultValue(value: unknown) {
      model.value = valueText(session, `${NAME}.defaultValue`, model, value);
    },
    get isMandatory(): boolean {
      return model.mandatory;
    },
    set isMandatory(mandatory: boolean) {
      model.mandatory = checkKind(session, `${NAME}.isMandatory`, 'boolean', mandatory);
    },
    get maxLength(): number {
      return model.maxLength ?? UNSET;
    },
    set maxLength(length: number) {
      if (!HAS_LENGTH.includes(model.type) && !model.secret) throw refuse('maxLength');
      if (!Number.isInteger(length) || length < 1) throw refuse(`maxLength = ${String(length)}`);
      model.maxLength = length;
    },
    get linkText(): string {
      return model.linkText;
    },
    set linkText(text: string) {
      if (model.type !== 'URL') throw refuse('linkText');
      model.linkText = checkKind(session, `${NAME}.linkText`, 'string', text);
    },
    /** "By default the alias is the field id" (Oracle's stubs). */
    get alias(): string {
      return model.alias ?? model.id;
    },
    set alias(alias: string) {
      model.alias = checkKind(session, `${NAME}.alias`, 'string', alias);
    },
    get padding(): number {
      return model.padding;
    },
    set padding(lines: number) {
      if (!Number.isInteger(lines) || lines < 0) throw refuse(`padding = ${String(lines)}`);
      model.padding = lines;
    },
    get richTextHeight(): number {
      return model.richText.height ?? UNSET;
    },
    set richTextHeight(pixels: number) {
      setRichText('height', 'richTextHeight', pixels);
    },
    get richTextWidth(): number {
      return model.richText.width ?? UNSET;
    },
    set richTextWidth(pixels: number) {
      setRichText('width', 'richTextWidth', pixels);
    },

    updateDisplayType(options: unknown): object {
      const rules = { required: ['displayType'], kinds: { displayType: { oneOf: DISPLAY_TYPES } } };
      const { displayType } = readOptions<{ displayType: DisplayType }>(session, `${NAME}.updateDisplayType`, options, rules);
      if (!isSupported(displayType, model.type, on)) throw refuse(`updateDisplayType ${displayType} on a ${on}`);
      model.displayType = displayType;
      return field;
    },

    setHelpText(options: unknown): object {
      const { help } = readOptions<{ help: string }>(session, `${NAME}.setHelpText`, options, { required: ['help'] });
      if (typeof help !== 'string') throw session.error('SSS_INVALID_TYPE_ARG', `${NAME}.setHelpText: help must be a string`);
      model.help = help;
      return field;
    },

    ...fieldOptions(session, model),
    ...fieldLayout(session, model, () => field),
  } satisfies Emulates<Field>);
  return field;
}

/** ENTRY is for sublists, READONLY for text areas (help: section_4332670964); READONLY of other fields with text alike (assumed). */
function isSupported(displayType: DisplayType, type: FieldType, on: 'form' | 'sublist'): boolean {
  if (displayType === 'ENTRY') return on === 'sublist';
  if (displayType === 'READONLY') return isOneLine(type) || HAS_LENGTH.includes(type);
  return true;
}
