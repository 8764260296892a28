import { NotEmulated } from '../../not-emulated';
import type { XmlElement } from '../xml/parse';

/** NOT_EMULATED for every attribute and child of a command that is not named here. */
export function refuseBeyond(command: XmlElement, known: { attributes?: readonly string[]; children?: readonly string[] }): void {
  const name = command.attributes['type'] === undefined ? command.name : `${command.name} ${command.attributes['type']}`;
  for (const attribute of Object.keys(command.attributes))
    if (!known.attributes?.includes(attribute)) throw new NotEmulated(`${name} attribute ${attribute}`);
  for (const child of command.children) if (!known.children?.includes(child.name)) throw new NotEmulated(`${name} element <${child.name}>`);
}

/** The attribute is 1, or absent. Whether other values mean anything is not documented: NOT_EMULATED. */
export function isOn(command: XmlElement, attribute: string): boolean {
  const value = command.attributes[attribute];
  if (value !== undefined && value !== '1') throw new NotEmulated(`${command.name} attribute ${attribute}="${value}"`);
  return value === '1';
}
