import { BREAK_TYPES, isOneLine, LAYOUT_TYPES, type BreakType, type LayoutType } from '../../suitelet/field-types';
import type { FieldModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';

const NAME = 'N/ui/serverWidget.Field';

/** The methods of `serverWidget.Field` for its place and size. `self` gives the field, which they return. */
export function fieldLayout(session: Session, model: FieldModel, self: () => object) {
  return {
    /** STARTROW works for layout types outside only (help: section_4332670010). */
    updateBreakType(options: unknown): object {
      const rules = { required: ['breakType'], kinds: { breakType: { oneOf: BREAK_TYPES } } };
      const { breakType } = readOptions<{ breakType: BreakType }>(session, `${NAME}.updateBreakType`, options, rules);
      if (breakType === 'STARTROW' && !model.layoutType.startsWith('OUTSIDE'))
        throw session.notEmulated(`${NAME}.updateBreakType STARTROW of a field that is not outside`);
      model.breakType = breakType;
      return self();
    },

    updateLayoutType(options: unknown): object {
      const rules = { required: ['layoutType'], kinds: { layoutType: { oneOf: LAYOUT_TYPES } } };
      const { layoutType } = readOptions<{ layoutType: LayoutType }>(session, `${NAME}.updateLayoutType`, options, rules);
      model.layoutType = layoutType;
      return self();
    },

    /** In rows and characters [K]. For multi-selects, long text and fields of one line; the sources contradict each other on rich text. */
    updateDisplaySize(options: unknown): object {
      const supported = model.type === 'LONGTEXT' || (model.type === 'MULTISELECT' && model.source === undefined) || isOneLine(model.type);
      if (!supported) throw session.notEmulated(`${NAME}.updateDisplaySize of type ${model.type}`);
      const rules = { required: ['height', 'width'], kinds: { height: 'number', width: 'number' } } as const;
      const size = readOptions<{ height: number; width: number }>(session, `${NAME}.updateDisplaySize`, options, rules);
      if (!isCount(size.height) || !isCount(size.width))
        throw session.notEmulated(`${NAME}.updateDisplaySize ${size.height} x ${size.width}`);
      model.size = { height: size.height, width: size.width };
      return self();
    },
  };
}

const MOST = 1_000;
const isCount = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= MOST;
