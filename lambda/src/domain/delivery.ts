import type { LocalDate } from './history';

/** How a segment becomes a response: speech with breaks, or a document of sound. */
export type Delivery = 'ssml' | 'apla';

/** What experience has told of how segments reach one device. */
export interface DeviceProof {
  readonly deviceId: string;
  /** The delivery in use there. */
  readonly by: Delivery;
  /** It has spoken a whole segment delivered like that. */
  readonly whole: boolean;
  /** The last time-out there came far too early. */
  readonly early: boolean;
  /** The practice day on which the delivery was changed, as long as nothing has been said of it. */
  readonly sorryOn?: LocalDate;
}

/** What experience has told of how segments reach a listener. */
export interface DeliveryProof {
  /** The delivery for a device of which nothing is known: the one last changed to. */
  readonly by: Delivery;
  /** The devices that have told something, the latest last. */
  readonly devices: readonly DeviceProof[];
}

/** Devices beyond these are forgotten, the oldest first. */
export const MOST_DEVICES = 8;

/** Before experience has told anything. Awaits probe 2. */
export const UNPROVEN: DeliveryProof = { by: 'ssml', devices: [] };

/** What is known of a device. */
export const proofOn = ({ by, devices }: DeliveryProof, deviceId: string): DeviceProof =>
  devices.find((each) => each.deviceId === deviceId) ?? { deviceId, by, whole: false, early: false };

/** The same with what is now known of one device. */
export const withProof = (proof: DeliveryProof, device: DeviceProof): DeliveryProof => ({
  by: proofOn(proof, device.deviceId).by === device.by ? proof.by : device.by,
  devices: [...proof.devices.filter(({ deviceId }) => deviceId !== device.deviceId), device].slice(
    -MOST_DEVICES,
  ),
});

/** The other delivery, of which nothing is known yet; an apology is due that day. */
export const switched = ({ deviceId, by }: DeviceProof, sorryOn: LocalDate): DeviceProof => ({
  deviceId,
  by: by === 'ssml' ? 'apla' : 'ssml',
  whole: false,
  early: false,
  sorryOn,
});
