/** What a contender takes for so many new customers. Units are those of scripts; programs outside NetSuite have none. */
export interface Cost {
  customers: number;
  units: number;
  /** HTTP requests to SuiteProjects Pro. */
  requests: number;
  modelledSeconds: number;
}
