import { UNSET } from './rules';

/** The objects that a script holds for the models of a page: one for each, made when it is first asked for. */
export interface Twins<Model extends object> {
  /** Null for a model that is not there: what `getField` and its kin give for an unknown id [K], though the typings do not say so. */
  of(model: Model | undefined): object;
  /** The model behind an object of this page; undefined for anything else. */
  modelOf(object: unknown): Model | undefined;
}

export function twins<Model extends object>(make: (model: Model) => object): Twins<Model> {
  const objects = new Map<Model, object>();
  return {
    of(model) {
      if (model === undefined) return UNSET;
      const object = objects.get(model) ?? make(model);
      objects.set(model, object);
      return object;
    },
    modelOf: (object) => [...objects].find(([, other]) => other === object)?.[0],
  };
}
