import { beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../platform/http/refusal.js';
import { StreamPlaces } from './stream-places.js';

describe('places for streams', () => {
  let places: StreamPlaces;
  beforeEach(() => {
    places = new StreamPlaces({ perNetwork: 2, inAll: 3 });
  });

  const refusal = (address: string) => {
    try {
      places.take(address);
    } catch (error) {
      return (error as Refusal).parts;
    }
    return null;
  };

  it('are few for one address, and for all', () => {
    places.take('192.0.2.1');
    places.take('192.0.2.1');
    expect(refusal('192.0.2.1')).toMatchObject({ code: 'too-many-streams', status: 503, retryAfterSeconds: 30 });
    places.take('192.0.2.2');
    expect(refusal('192.0.2.3')?.code).toBe('too-many-streams');
  });

  it('are counted for a household that has many IPv6 addresses as for one', () => {
    places.take('2001:db8::1');
    places.take('2001:db8::2');
    expect(refusal('2001:db8::3')?.code).toBe('too-many-streams');
    expect(refusal('2001:db8:0:1::3')).toBeNull();
  });

  it('are there again when they are given back, once each', () => {
    const back = places.take('192.0.2.1');
    places.take('192.0.2.1');
    back();
    back();
    expect([refusal('192.0.2.1'), refusal('192.0.2.1')?.code]).toEqual([null, 'too-many-streams']);
    expect([refusal('192.0.2.2'), refusal('192.0.2.3')?.code]).toEqual([null, 'too-many-streams']);
  });
});
