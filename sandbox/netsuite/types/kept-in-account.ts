export interface LogEntry {
  time: number;
  script: string;
  deployment: string;
  level: 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';
  title: string;
  details: string;
}

/** The value of a credential or secret key field, and where it may be used. */
export interface KeptSecret {
  kind: 'credential' | 'secretkey';
  value: string;
  /** Of a credential: the domains that it may be sent to. */
  domains: readonly string[];
  scriptIds: readonly string[];
  /** The only user who may use it; anybody when absent. */
  userId?: number;
}

/** What N/file knows of a file besides its text. */
export interface FileFacts {
  /** A value of file.Type; undefined when unknown. */
  fileType?: string;
  description: string;
  isOnline: boolean;
  isInactive: boolean;
  /** A value of file.Encoding. */
  encoding: string;
}

/** A file that was attached to a record with N/record.attach. */
export interface FileAttachment {
  fileId: number;
  to: { type: string; id: number };
}

/** What the invocations of one deployment have used of their governance units. */
export interface GovernanceUse {
  script: string;
  deployment: string;
  invocations: number;
  /** Of all invocations together. */
  units: number;
  /** Of the invocation that used most. */
  most: number;
  /** What one invocation may use; of a Map/Reduce script that of the stage which used most. */
  limit: number;
}

/** A mail in the outbox; nothing leaves the sandbox. */
export interface SentEmail {
  time: number;
  script: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  body: string;
  /** Names of the attached files. */
  attachments: string[];
  relatedRecords: Record<string, unknown>;
}
