/** A header value; an object is the platform's secure string, passed through untouched. */
export type HeaderValue = string | object;

export interface HttpPost {
  url: string;
  headers: Record<string, HeaderValue>;
  body: string;
}

export interface HttpAnswer {
  status: number;
  body: string;
}

/**
 * The way out. Answers whatever HTTP status came back; throws the platform's errors, told apart by `name`
 * (SSS_REQUEST_TIME_EXCEEDED, SSS_UNKNOWN_HOST and others).
 */
export type HttpPort = (request: HttpPost) => HttpAnswer;
