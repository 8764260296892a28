import type { HttpResponse } from '../http';
import type { Visit } from './visit';

/** A page of the account, or what a form of one does. Every POST has proved that its form came from this session. */
export interface Route {
  path: string;
  method: 'GET' | 'POST';
  /** `administrator`: other roles get the notice that they may not. The pages of records decide themselves. */
  for: 'everyone' | 'administrator';
  answer(visit: Visit): HttpResponse;
}

export const get = (path: string, who: Route['for'], answer: Route['answer']): Route => ({ path, method: 'GET', for: who, answer });
export const post = (path: string, who: Route['for'], answer: Route['answer']): Route => ({ path, method: 'POST', for: who, answer });
