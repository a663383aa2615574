/** An edit of the file of a gateway that runs. */
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHome, startGatewayProcess } from '../support/command.ts';
import { token, twoAgents } from '../support/gateway.ts';
import { eventually } from '../support/eventually.ts';
import { enabled, disabled, logOf, chat, stop } from '../support/gatewayProcess.ts';

describe('an edit of the file', () => {
  const applied = /the changed configuration is applied/;

  test('is not missed when it comes right after the start', async () => {
    const gateway = await startGatewayProcess({ file: disabled });
    gateway.home.write({ gateway: { ...disabled.gateway, ...enabled.gateway } });
    await eventually(async () => expect((await chat(gateway)).status).toBe(200));
  });

  const withToken = (secret: string) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, auth: { token: secret } } });

  test('changes the token', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write(withToken('another-token'));
    await gateway.line('stdout', applied);
    expect((await chat(gateway, 'another-token')).status).toBe(200);
    expect((await chat(gateway, token)).status).toBe(401);
  });

  test('changes the agents', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway, token, { model: 'openclaw:gamma' })).status).toBe(404);
    gateway.home.write({ ...twoAgents, agents: { list: [{ id: 'gamma', systemPrompt: 'You are Gamma.' }] } });
    await gateway.line('stdout', applied);
    const answer = await chat(gateway, token, { model: 'openclaw:gamma' });
    expect(answer.json.choices[0].message.content).toContain('You are Gamma.');
    expect((await chat(gateway, token, { model: 'openclaw:beta' })).status).toBe(404);
  });

  test('that breaks it is logged, the old configuration stays, and mending it applies', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write('{ gateway: { prot: 1');
    await gateway.line('stdout', /not applied, the old configuration stays: openclaw\.json: not valid JSON5/);
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write(withToken('another-token'));
    await gateway.line('stdout', applied);
    expect((await chat(gateway, 'another-token')).status).toBe(200);
  });

  test('that removes the file is logged, and the old configuration stays', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    rmSync(gateway.home.configPath);
    await gateway.line('stdout', /not applied, the old configuration stays: the configuration file .+ does not exist/);
    expect((await chat(gateway)).status).toBe(200);
  });

  test('that makes the file unreadable is logged, and the old configuration stays', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const { configPath } = gateway.home;
    symlinkSync(configPath, `${configPath}.new`);
    renameSync(`${configPath}.new`, configPath);
    await gateway.line('stdout', /not applied, the old configuration stays: the configuration file .+ cannot be read/);
    expect((await chat(gateway)).status).toBe(200);
  });

  test('that cannot apply without a restart says so', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    const elsewhere = { ...twoAgents.gateway, bind: 'custom', customBindHost: '127.0.0.2' };
    gateway.home.write({ ...twoAgents, gateway: elsewhere });
    await gateway.line('stdout', applied);
    const { stdout } = await stop(gateway);
    expect(logOf({ stdout }).map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/restart/));
  });

  test('of the prompt in a workspace changes what the agent is told', async () => {
    const home = createHome();
    const prompt = join(home.folder, 'AGENTS.md');
    writeFileSync(prompt, 'You are old.');
    const gateway = await startGatewayProcess({
      home,
      file: { ...twoAgents, agents: { list: [{ id: 'main', workspace: '.' }] } },
    });
    expect((await chat(gateway)).text).toContain('You are old.');
    writeFileSync(prompt, 'You are quite new.');
    await gateway.line('stdout', applied);
    expect((await chat(gateway)).text).toContain('You are quite new.');
  });
});
