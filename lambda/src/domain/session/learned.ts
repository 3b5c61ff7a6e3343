import { isKnown, timelineOf } from '../course';
import { todayAt } from '../day-clock';
import { type Delivery, type DeviceProof, proofOn, switched, UNPROVEN, withProof } from '../delivery';
import { type Outcome, outcomeOf } from '../outcome';
import type { Profile } from '../profile';
import type { SessionEvent } from './event';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/** Alexa judges a response within seconds; what was sent longer ago was not what it refused. */
const REFUSED_WITHIN_MS = 10_000;

/** The delivery in use on a device: what the deployment fixes, else what experience has led to. */
export const deliveryIn = ({ delivery }: Setup, profile: Profile, deviceId: string): Delivery =>
  delivery === 'auto' ? proofOn(profile.delivery ?? UNPROVEN, deviceId).by : delivery;

/** Whether the segment that was sent last was sent just now, so that an error tells of it. */
export const isJustSent = ({ profile: { sentAt } }: Evening, { now }: Moment): boolean =>
  sentAt !== undefined && now - sentAt <= REFUSED_WITHIN_MS;

/** The evening with what this event tells of how the last segment reached the listener. */
export const learned = (setup: Setup, evening: Evening, event: SessionEvent, moment: Moment): Evening => {
  if (setup.delivery !== 'auto') return evening;
  const proof = evening.profile.delivery ?? UNPROVEN;
  const before = proofOn(proof, moment.deviceId);
  const after = proofAfter(setup, evening, event, moment, before);
  if (after === undefined) return evening;
  return { ...evening, profile: { ...evening.profile, delivery: withProof(proof, after) } };
};

/** What is known of the device after an event; `undefined` when it tells nothing new. */
const proofAfter = (
  setup: Setup,
  evening: Evening,
  event: SessionEvent,
  moment: Moment,
  device: DeviceProof,
): DeviceProof | undefined => {
  const other = () => switched(device, todayAt(moment));
  if (event.type === 'soundRefused') return device.by === 'apla' ? other() : undefined;
  if (event.type === 'ended' && event.reason === 'refused')
    return isJustSent(evening, moment) ? other() : undefined;
  switch (outcomeIn(setup, evening, event, moment)) {
    case 'whole':
      return device.whole && !device.early ? undefined : { ...device, whole: true, early: false };
    case 'unspoken':
      // The second in a row tells; the first does where no segment is known to have been spoken.
      return device.early || !device.whole ? other() : { ...device, early: true };
    case 'rushed':
      // A response that was cut off may end at the same moment, so one is never enough.
      return device.early ? other() : { ...device, early: true };
    case 'unclear':
      return undefined;
  }
};

/** How the segment that was sent last was spoken, by the moment of this event. */
const outcomeIn = (setup: Setup, evening: Evening, event: SessionEvent, moment: Moment): Outcome => {
  const { mode, course } = evening.session;
  if (mode.type !== 'guiding' || mode.sent === undefined || course === undefined) return 'unclear';
  if (!isKnown(setup.library, course.spec)) return 'unclear';
  const timedOut = event.type === 'ended' && event.reason === 'silence';
  const timeline = timelineOf(setup.library, course.spec);
  return outcomeOf(timeline, mode.sent, { now: moment.now, timedOut }, setup.hearing);
};

/** A turn that guides again on the day the delivery was changed begins with one short apology. */
export const withApology = (turn: Turn, moment: Moment): Turn => {
  const { evening, reply } = turn;
  const { delivery } = evening.profile;
  if (delivery === undefined) return turn;
  const { sorryOn, ...device } = proofOn(delivery, moment.deviceId);
  const offers = reply.type === 'ask' && reply.invitation.type === 'offer';
  if (sorryOn === undefined || (reply.type !== 'guide' && !offers)) return turn;
  const after = {
    ...turn,
    evening: { ...evening, profile: { ...evening.profile, delivery: withProof(delivery, device) } },
  };
  const isThatDay = sorryOn === todayAt(moment);
  return isThatDay
    ? { ...after, reply: { ...reply, acts: [{ type: 'soundFailed' }, ...reply.acts] } }
    : after;
};
