/** The foot, and what rubs it. */
export const FOOT = `foot | feet | toe~ | heel | heels | ankle | ankles | arch | arches | sole | soles | instep | bunion~ |
  ball | skin | toenail~ | achilles | hand | hands | thumb | thumbs | finger | fingers | wrist | wrists | knuckles |
  palm | tootsie~`;

/** What else may hurt while somebody bends over a foot. */
export const BODY = `${FOOT} | leg | legs | calf | calves | shin | shins | thigh~ | hamstring~ | knee | knees | hip |
  hips | (my/me/his/her/the/lower/upper) back | back (is/hurts/has) | back's | neck | shoulder~ | elbow~ | jaw | tummy |
  stomach | belly | head | tendon~ | fasciitis | gout | corn | corns | callus~ | spur | joint~ | muscle~ |
  sciatica | arthritis | knot | nerve | bone | bones`;

/** What is pointed at without a name. */
export const HERE =
  "it | that | this | there | spot | bit | i've | i'm | you | me | everything | something | here";
