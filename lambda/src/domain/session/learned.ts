import { isKnown, timelineOf } from '../course';
import { type Delivery, type DeliveryProof, proofOf, provenOn, switched, timedOutEarly } from '../delivery';
import { outcomeOf } from '../outcome';
import type { Profile } from '../profile';
import type { SessionEvent } from './event';
import type { Evening, Sent } from './state';
import type { Moment, Setup, Turn } from './turn';

/** Alexa judges a response within seconds; what was sent longer ago was not what it refused. */
const REFUSED_WITHIN_MS = 10_000;

/** The delivery in use: what the deployment fixes, else what experience has led to. */
export const deliveryIn = ({ delivery }: Setup, profile: Profile): Delivery =>
  delivery === 'auto' ? proofOf(profile.delivery).by : delivery;

/** The evening with what this event tells of how the last segment reached the listener. */
export const learned = (setup: Setup, evening: Evening, event: SessionEvent, moment: Moment): Evening => {
  if (setup.delivery !== 'auto') return evening;
  const before = evening.profile.delivery;
  const after = proofAfter(setup, evening, event, moment);
  return after === proofOf(before)
    ? evening
    : { ...evening, profile: { ...evening.profile, delivery: after } };
};

/** The segment that Alexa has just refused, if this is one: the place that was stored with it tells. */
export const refusedIn = ({ profile: { place } }: Evening, { now }: Moment): Sent | undefined =>
  place?.sent !== undefined && now - place.sent.at <= REFUSED_WITHIN_MS ? place.sent : undefined;

const proofAfter = (setup: Setup, evening: Evening, event: SessionEvent, moment: Moment): DeliveryProof => {
  const proof = proofOf(evening.profile.delivery);
  if (event.type === 'soundRefused') return proof.by === 'apla' ? switched(proof) : proof;
  if (event.type === 'ended' && event.reason === 'refused')
    return refusedIn(evening, moment) === undefined ? proof : switched(proof);
  const { mode, course } = evening.session;
  if (mode.type !== 'guiding' || mode.sent === undefined || course === undefined) return proof;
  if (!isKnown(setup.library, course.spec)) return proof;
  const timedOut = event.type === 'ended' && event.reason === 'silence';
  const timeline = timelineOf(setup.library, course.spec);
  switch (outcomeOf(timeline, mode.sent, moment.now, setup.hearing, timedOut)) {
    case 'whole':
      return isProven(proof, moment.deviceId) ? proof : provenOn(proof, moment.deviceId);
    case 'early':
      return timedOutEarly(proof, moment.deviceId);
    case 'unclear':
      return proof;
  }
};

const isProven = ({ wholeOn, earlyOn }: DeliveryProof, deviceId: string): boolean =>
  earlyOn === undefined && wholeOn.includes(deviceId);

/** A turn that guides again after the delivery was changed begins with one short apology. */
export const withApology = (turn: Turn): Turn => {
  const { evening, reply } = turn;
  const { delivery } = evening.profile;
  const offers = reply.type === 'ask' && reply.invitation.type === 'offer';
  if (delivery?.apologyDue !== true || (reply.type !== 'guide' && !offers)) return turn;
  const { apologyDue: _apologyDue, ...proof } = delivery;
  return {
    ...turn,
    evening: { ...evening, profile: { ...evening.profile, delivery: proof } },
    reply: { ...reply, acts: [{ type: 'soundFailed' }, ...reply.acts] },
  };
};
