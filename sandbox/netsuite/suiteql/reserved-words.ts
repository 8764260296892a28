import { invalidQuery } from './invalid-query';

/**
 * Words that Oracle keeps for itself, so that no alias may be one. Source: Oracle Database SQL Language Reference, "Oracle SQL
 * Reserved Words" [K]. The Postgres parser would take most of them.
 */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COMMENT COMPRESS CONNECT CREATE CURRENT DATE
   DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE
   IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY
   NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE
   REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER
   UID UNION UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH`
    .trim()
    .split(/\s+/),
);

/** Throws for an alias that is a reserved word. */
export function refuseReservedWord(alias: string | undefined): void {
  if (alias !== undefined && RESERVED_WORDS.has(alias.toUpperCase())) throw invalidQuery(`${alias} is a reserved word.`);
}
