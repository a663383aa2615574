/** The text of `--help`, for all commands. */
export const usage = `Usage: openclaw-gateway [command] [options]

Commands:
  run             start the gateway (the default)
  agent           run an agent through the running gateway, and print its answer
  health          ask the running gateway whether it is well
  status          ask the running gateway what it is doing
  config check    check the configuration and print it, without secrets
  sessions check  check the stored sessions; exits with 1 when something is wrong
  sessions backup <file>   copy the stored sessions into a new file, also beside a running gateway
  sessions restore <file>  put such a copy in the place of the stored sessions, which are kept aside; the gateway must not run
  keys add <id>     make a key for a client, write its digest into the configuration file, and print its secret once
  keys list         list the keys of the configuration file (--json)
  keys revoke <id>  take a key out of the configuration file
  mcp list          list the servers of tools of the configuration (--json)
  mcp probe         connect to them, and list their tools (--json)
  mcp desk          be such a server: a clock, a calculator and a note pad, over standard input and output

Options of run and the checks:
  --port <port>           listen on this port; wins over OPENCLAW_GATEWAY_PORT and the file

Options of keys add; what is left out is not limited:
  --agents <a,b>          the agents that the key has
  --models <a,b>          the models that it has: <provider>/<model> or <model>, with * at the end for every end
  --scopes <a,b>          of read, write, admin; read,write when left out
  --rpm <number>          runs in a minute
  --tokens-per-day <n>    tokens in a day (UTC)
  --expires <time>        2027-01-31, or 2027-01-31T18:00:00Z

Options of agent:
  -m, --message <text>    what to say; '-' reads it from standard input, as does a pipe without -m
  --message-file <path>   read it from a file
  --agent <id>            who answers, instead of the default agent
  --session-key <key>     the conversation that goes on, instead of the agent's 'main'
  --model <model>         the model behind the agent, instead of its own
  --timeout <seconds>     how long the answer may take: 600, 0 for no limit
  --json                  print one JSON document at the end
  --local                 run the agent in this process, without a gateway

Options of agent, health and status:
  --url <url>             where the gateway is; else OPENCLAW_GATEWAY_URL, else what the configuration says
  --token <token>         its token; else OPENCLAW_GATEWAY_TOKEN, else what the configuration says
  --password <password>   its password, likewise
  --json                  print JSON
  --probe                 of health: only whether this machine's gateway answers /health, without its secret, for containers

Options of all:
  --help                  print this text
  --version               print the version

The configuration is OPENCLAW_CONFIG_PATH, else openclaw.json in OPENCLAW_STATE_DIR, else ~/.openclaw/openclaw.json.
`;
