import type { Response } from 'express';
import type { Admission } from '../access/admission.ts';
import { endpointDisabled, shuttingDown, type Endpoint } from '../errors.ts';
import type { Operation } from './operation.ts';

export interface AdmissionParts {
  /** Whether the endpoint of an operation (`x-openclaw-endpoint`) is switched on. */
  isEnabled: (endpoint: Endpoint) => boolean;
  /** Whether it needs no credential, although the contract says so. */
  isOpen: (endpoint: Endpoint) => boolean;
  isShuttingDown: () => boolean;
  admission: Admission;
}

/**
 * Refuses operations that are switched off, and, while shutting down or overloaded, all but health, the contract, and the metrics, which tell of it.
 * @throws endpoint_disabled, shutting_down, server_is_overloaded
 */
export function admit(
  operation: Operation,
  res: Response,
  { isEnabled, isShuttingDown, admission }: AdmissionParts,
): void {
  const endpoint = operation['x-openclaw-endpoint'];
  if (endpoint !== undefined && !isEnabled(endpoint)) throw endpointDisabled(endpoint);
  if (!operation.security?.length || endpoint === 'metrics') return;
  if (isShuttingDown()) throw shuttingDown();
  res.once('close', admission.enter());
}
