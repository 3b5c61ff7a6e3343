/** How a segment becomes a response: speech with breaks, or a document of sound. */
export type Delivery = 'ssml' | 'apla';

/** What experience has told of how segments reach a listener. */
export interface DeliveryProof {
  /** The delivery in use. */
  readonly by: Delivery;
  /** The devices that have spoken a whole segment delivered like that, the latest last. */
  readonly wholeOn: readonly string[];
  /** The device on which the last time-out came far too early. */
  readonly earlyOn?: string;
  /** The delivery was changed, and nothing has been said of it yet. */
  readonly apologyDue?: boolean;
}

/** Devices beyond these are forgotten, the oldest first. */
const MOST_DEVICES = 8;

/** Where nothing is known, speech with breaks. Awaits probe 2. */
const UNPROVEN: DeliveryProof = { by: 'ssml', wholeOn: [] };

/** What is known before anything was ever sent. */
export const proofOf = (proof: DeliveryProof | undefined): DeliveryProof => proof ?? UNPROVEN;

/** A whole segment was spoken on a device. */
export const provenOn = (proof: DeliveryProof, deviceId: string): DeliveryProof => {
  const { earlyOn: _earlyOn, ...rest } = proof;
  const others = proof.wholeOn.filter((each) => each !== deviceId);
  return { ...rest, wholeOn: [...others, deviceId].slice(-MOST_DEVICES) };
};

/** The other delivery, of which nothing is known yet; an apology is due. */
export const switched = ({ by }: DeliveryProof): DeliveryProof => ({
  by: by === 'ssml' ? 'apla' : 'ssml',
  wholeOn: [],
  apologyDue: true,
});

/**
 * A time-out on a device came so early that its segment cannot have been spoken. The second in a row there changes the
 * delivery; the first does when no segment is known to have been spoken whole on that device.
 */
export const timedOutEarly = (proof: DeliveryProof, deviceId: string): DeliveryProof =>
  proof.earlyOn === deviceId || !proof.wholeOn.includes(deviceId)
    ? switched(proof)
    : { ...proof, earlyOn: deviceId };
