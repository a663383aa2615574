import { bareMethod, forOperator, type Method, type MethodParts } from '../method.ts';

/** Who is there. */
export const systemPresence = ({ presence }: MethodParts): Method =>
  forOperator(
    'system-presence',
    bareMethod('system-presence', () => presence()),
  );
