import type { HttpPort } from '../../../src/suiteprojects/port';
import type { FakeServer } from '../fake-server';
import { mutate } from './mutate';
import type { Random } from './random-choice';

export interface HostileServer extends FakeServer {
  /** How each answer was spoiled. */
  ways: string[][];
}

/** A server that answers rightly, of which the first answers are spoiled on their way. */
export function hostileServer(answer: (body: string) => string, random: Random, spoiled: number): HostileServer {
  const requests: FakeServer['requests'] = [];
  const ways: string[][] = [];
  const http: HttpPort = (request) => {
    requests.push(request);
    const right = answer(request.body);
    if (requests.length > spoiled) return { status: 200, body: right };
    const mutated = mutate(right, random);
    ways.push(mutated.ways);
    return { status: 200, body: mutated.body };
  };
  return {
    http,
    requests,
    ways,
    get bodies() {
      return requests.map(({ body }) => body);
    },
  };
}

/** How many of a server's answers are spoiled: one, a few, all. */
export const spoiledAnswers = (random: Random): number => [1, 1, 2, 3, Infinity][Math.floor(random() * 5)] ?? 1;
