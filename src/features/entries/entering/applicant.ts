/** Who wants to enter, and from where. */
export interface Applicant {
  readonly id: string;
  readonly address: string;
}
