import { SeatReading } from '../domain/seatsOf';

/** Reads how many seats are in use. */
export interface SeatReader {
  /** By full reference of the platform; what is no number is left out. */
  all(): Promise<Map<string, SeatReading>>;
}
