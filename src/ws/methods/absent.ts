/**
 * Methods of features that this gateway does not have. OpenClaw's screens ask for them on their way, and show an empty answer as "none", where a refusal
 * would be shown as a failure of the gateway.
 */
import { bareMethod, method, type Method } from '../method.ts';
import { shapeOf } from '../protocol.ts';

/** No messaging channels. */
export const channelsStatus = (): Method =>
  method('channels.status', shapeOf('ChannelsStatusParams'), () => ({
    ts: Date.now(),
    channelOrder: [],
    channelLabels: {},
    channels: {},
    channelAccounts: {},
    channelDefaultAccountId: {},
  }));

/** No timer. */
export const cronList = (): Method =>
  method('cron.list', shapeOf('CronListParams'), ({ limit = 50, offset = 0 }) => ({
    jobs: [],
    total: 0,
    offset,
    limit,
    hasMore: false,
    nextOffset: null,
    snapshotRevision: 'none',
  }));

/** Clients prove themselves by a secret, not by a device. */
export const devicePairList = (): Method =>
  method('device.pair.list', shapeOf('DevicePairListParams'), () => ({ pending: [], paired: [] }));

/** No recorder of faults: the log and the metrics have them. */
export const diagnosticsStability = (): Method =>
  bareMethod('diagnostics.stability', () => ({
    generatedAt: new Date().toISOString(),
    capacity: 0,
    count: 0,
    dropped: 0,
    events: [],
    summary: { byType: {} },
  }));

/** No heartbeats. */
export const lastHeartbeat = (): Method => bareMethod('last-heartbeat', () => null);

/** No nodes. */
export const nodeList = (): Method =>
  method('node.list', shapeOf('NodeListParams'), () => ({ ts: Date.now(), nodes: [] }));

export const nodePairList = (): Method =>
  method('node.pair.list', shapeOf('NodePairListParams'), () => ({ pending: [], paired: [] }));

/** Tools are allowed by the configuration, and nobody is asked. */
export const pluginApprovalList = (): Method => bareMethod('plugin.approval.list', () => []);

/** Agents have no tool to ask people with. */
export const questionList = (): Method =>
  method('question.list', shapeOf('QuestionListParams'), () => ({ questions: [] }));
