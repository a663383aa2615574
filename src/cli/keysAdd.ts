import { hash, randomBytes } from 'node:crypto';
import { addKey } from '../config/keysFile.ts';
import { keysFile } from '../config.ts';
import { WrongUsage, type Command } from './command.ts';
import { readIdArgument } from './options.ts';

const options = {
  agents: { type: 'string' },
  models: { type: 'string' },
  scopes: { type: 'string' },
  rpm: { type: 'string' },
  'tokens-per-day': { type: 'string' },
  expires: { type: 'string' },
} as const;

/** `keys add`: makes a secret, shows it once, and keeps only its digest. */
export const command: Command = async ({ args, stdout, stderr }) => {
  const { id, values } = readIdArgument(args, options);
  const secret = `ocgw_${randomBytes(32).toString('base64url')}`;
  const scopes = listOf(values.scopes) as ('read' | 'write' | 'admin')[] | undefined;
  const [agents, models] = [listOf(values.agents), listOf(values.models)];
  const rpm = numberOf('--rpm', values.rpm);
  const tokens = numberOf('--tokens-per-day', values['tokens-per-day']);
  const file = keysFile();
  const problems = await addKey(file, {
    id,
    sha256: hash('sha256', secret),
    ...(agents && { agents }),
    ...(models && { models }),
    ...(scopes && { scopes }),
    ...(rpm !== undefined && { requestsPerMinute: rpm }),
    ...(tokens !== undefined && { tokensPerDay: tokens }),
    ...(values.expires !== undefined && { expiresAt: values.expires }),
  });
  stdout.write(`${secret}\n`);
  const when =
    problems.length === 0
      ? 'A running gateway takes the key within a second.'
      : 'A running gateway does not take it yet, since it takes no file with mistakes. Mend them:';
  const lines = [
    `this is the secret of "${id}", shown this once: ${file.path} has only its digest. ${when}`,
    ...problems,
  ];
  for (const line of lines) stderr.write(`openclaw-gateway: ${line}\n`);
  return 0;
};

const listOf = (text: string | undefined): string[] | undefined => text?.split(',').map((word) => word.trim());

/** @throws WrongUsage */
function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new WrongUsage(`${name}: expected a whole number from 1 on, got '${text}'`);
}
